/* fnmatch: every kind of pattern with every flag */
#define _GNU_SOURCE
#include <fnmatch.h>
#include <stdio.h>

int main(void)
{
    static const char *const patterns[] = { "", "*", "?", "a*", "*a", "a*b*c", "*/b", "a/*", "a?b", "[abc]", "[a-c]x", "[!a]", "[^a]", "[]a]", "[!]a]", "[a", "[", "[a-]", "[-a]",
        "\\*", "\\a", "\\", "a\\", "[\\]]", "[[:digit:]]", "[[:alpha:]_]*", "[[:nope:]]", "[[.a.]]", "[[=a=]]", ".*", "*.c", "?x", "[.]x", "a/[.]x", "a/*x", "A*", "[A-C]", "**", "*?*", "a[/]b",
        "@(a|b)", "*(ab)", "+(a|b)c", "?(a)b", "!(a)", "@(a|b*)d", "!(*.c)", "*(a|b)", "+(?)", "a@(b|)c", "@(a", "x!(y)z" };
    static const char *const names[] = { "", "a", "b", "ab", "abc", "a/b", "a/x", ".x", "a/.x", "x", "]", "[", "[a", "-", "*", "\\", "\\a", "5", "_u1", "A", "B", "axbxc", "a.c", ".c", "ba", "ababab", "abac", "/", "a/b/c", "ad", "bxd",
        "xz", "xyz", "xyyz", "ac" };
    static const int flags[] = { 0, FNM_PATHNAME, FNM_NOESCAPE, FNM_PERIOD, FNM_PATHNAME | FNM_PERIOD, FNM_LEADING_DIR, FNM_CASEFOLD, FNM_PATHNAME | FNM_LEADING_DIR };

    for (size_t p = 0; p < sizeof patterns / sizeof patterns[0]; p++) {
        int extended = p >= 40 ? FNM_EXTMATCH : 0;
        for (size_t f = 0; f < sizeof flags / sizeof flags[0]; f++) {
            printf("%s %#x:", patterns[p], (unsigned)(flags[f] | extended));
            for (size_t n = 0; n < sizeof names / sizeof names[0]; n++)
                if (fnmatch(patterns[p], names[n], flags[f] | extended) == 0)
                    printf(" '%s'", names[n]);
            printf("\n");
        }
    }
    return 0;
}
