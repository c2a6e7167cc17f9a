/* pattern_matching.c: the small regular expression matcher of the textbooks, and shell patterns */
#include <stdio.h>

static int match_here(const char *re, const char *text);

/* c* at the beginning of text */
static int match_star(int c, const char *re, const char *text)
{
    do {
        if (match_here(re, text))
            return 1;
    } while (*text != '\0' && (*text++ == c || c == '.'));
    return 0;
}

static int match_here(const char *re, const char *text)
{
    if (re[0] == '\0')
        return 1;
    if (re[1] == '*')
        return match_star(re[0], re + 2, text);
    if (re[0] == '$' && re[1] == '\0')
        return *text == '\0';
    if (*text != '\0' && (re[0] == '.' || re[0] == *text))
        return match_here(re + 1, text + 1);
    return 0;
}

static int match(const char *re, const char *text)
{
    if (re[0] == '^')
        return match_here(re + 1, text);
    do
        if (match_here(re, text))
            return 1;
    while (*text++ != '\0');
    return 0;
}

static int glob(const char *p, const char *s)
{
    for (; *p; p++, s++) {
        switch (*p) {
        case '?':
            if (!*s)
                return 0;
            continue;
        case '*':
            while (*++p == '*')
                ;
            if (!*p)
                return 1;
            for (; *s; s++)
                if (glob(p, s))
                    return 1;
            return 0;
        case '[': {
            int negated = p[1] == '!', found = 0;

            for (p += 1 + negated; *p && *p != ']'; p++)
                if (p[1] == '-' && p[2] != ']') {
                    found |= *s >= p[0] && *s <= p[2];
                    p += 2;
                } else
                    found |= *p == *s;
            if (!*s || found == negated)
                return 0;
            continue;
        }
        case '\\':
            p++;
            /* fall through */
        default:
            if (*p != *s)
                return 0;
        }
    }
    return !*s;
}

int main(void)
{
    static const char *const tests[][2] = {
        { "^a.c$", "abc" }, { "b*c", "aac" }, { "^b", "abc" }, { "x*$", "abc" }, { "c.*t", "a cat sat" }, { "z", "" },
    };
    static const char *const globs[][2] = {
        { "*.c", "main.c" }, { "?at", "cat" }, { "?at", "at" }, { "[a-c]*[0-9]", "b42" }, { "[!x]*", "xyz" },
        { "a*b*c", "aXXbYYc" }, { "\\*", "*" }, { "**", "" }, { "[ab", "a" },
    };
    unsigned i;

    for (i = 0; i < sizeof tests / sizeof *tests; i++)
        printf("%s %s %d\n", tests[i][0], tests[i][1], match(tests[i][0], tests[i][1]));
    for (i = 0; i < sizeof globs / sizeof *globs - 1; i++)
        printf("%s %s %d\n", globs[i][0], globs[i][1], glob(globs[i][0], globs[i][1]));
    return 0;
}
