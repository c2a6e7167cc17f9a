/* regex_errors - what is wrong with expressions, basic and extended, and the texts of the errors in buffers of all sizes */
#include <regex.h>
#include <stdio.h>

static const char *const patterns[] = {
    "", "a", "(", ")", "()", "(a", "a)", "\\(", "\\)", "\\(\\)", "\\(a", "a\\)", "[", "[]", "[a", "[^", "[^]", "[a-", "[a-]", "[z-a]", "[a-a]", "[[:alpha:]", "[[:alpha:]]",
    "[[:nothing:]]", "[[:alpha:", "[[:alpha]]", "[[.a.]]", "[[.ab.]]", "[[=a=]]", "[[=ab=]]", "[[.a.]-[.c.]]", "[[:digit:]-z]", "[a-[:digit:]]", "[a-b-c]", "[--a]", "[a--]",
    "*", "+", "?", "{1}", "a**", "a*+", "^*", "(*a)", "\\(*a\\)", "a|*b", "a||b", "|", "(|a)", "a{", "a{1", "a{1,", "a{1,2", "a{1,2}", "a{2,1}", "a{a}", "a{}", "a{,}", "a{,2}",
    "a{1,2,3}", "a{32767}", "a{32768}", "a{99999}", "a\\{", "a\\{1", "a\\{1,2\\}", "a\\{2,1\\}", "a\\{x\\}", "\\{1\\}", "a\\{1\\}*", "\\", "a\\", "\\1", "(a)\\1", "(a)\\2", "(a\\1)",
    "\\(a\\)\\1", "\\(a\\)\\2", "(a)|\\1", "(a)|b\\1", "$a", "a^", "^^", "$$", "x{0}", "(x){0}", "((((a))))"
};

int main(void)
{
    char text[64];
    regex_t regex;
    size_t i, size;
    int code;

    for (i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        int basic = regcomp(&regex, patterns[i], 0);

        printf("%-16s basic %d", patterns[i], basic);
        if (basic == 0) {
            printf(" (%zu)", regex.re_nsub);
            regfree(&regex);
        }
        code = regcomp(&regex, patterns[i], REG_EXTENDED);
        printf(" extended %d", code);
        if (code == 0) {
            printf(" (%zu)", regex.re_nsub);
            regfree(&regex);
        }
        printf("\n");
    }
    for (code = 0; code <= 16; code++) {
        size = regerror(code, &regex, text, sizeof text);
        printf("%d: %zu %s\n", code, size, text);
    }
    for (i = 1; i < 12; i += 3) {
        size = regerror(REG_NOMATCH, &regex, text, i);
        printf("%zu of %zu: '%s'\n", i, size, text);
    }
    printf("%zu\n", regerror(REG_EBRACK, &regex, NULL, 0));
    printf("sizes %zu %zu\n", sizeof(regex_t), sizeof(regmatch_t));
    return 0;
}
