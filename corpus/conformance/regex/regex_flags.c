/* regex_flags - case, lines, texts that are no lines */
#include <regex.h>
#include <stdio.h>

static void try(const char *pattern, int flags, const char *text, int exec_flags)
{
    regex_t regex;
    regmatch_t places[10] = { { 0, 0 } };
    int result = regcomp(&regex, pattern, flags);
    size_t i;

    printf("%s over %s: ", pattern, text);
    if (result != 0) {
        char message[80];

        regerror(result, &regex, message, sizeof message);
        printf("%s\n", message);
        return;
    }
    result = regexec(&regex, text, 10, places, exec_flags);
    printf("%d", result);
    for (i = 0; result == 0 && i <= regex.re_nsub; i++)
        printf(" (%d,%d)", (int)places[i].rm_so, (int)places[i].rm_eo);
    printf("\n");
    regfree(&regex);
}

int main(void)
{
    int e = REG_EXTENDED;

    try("abc", e | REG_ICASE, "xABc", 0);
    try("[a-c]+", e | REG_ICASE, "xABCd", 0);
    try("[^a]", e | REG_ICASE, "Aab", 0);
    try("[[:upper:]]+", e | REG_ICASE, "abC1", 0);
    try("\\a", e | REG_ICASE, "a", 0);
    try("(a)b\\1", e | REG_ICASE, "AbaB", 0);
    try("^b", e, "a\nb", 0);
    try("^b", e | REG_NEWLINE, "a\nb", 0);
    try("a$", e, "a\nb", 0);
    try("a$", e | REG_NEWLINE, "a\nb", 0);
    try("a.b", e, "a\nb", 0);
    try("a.b", e | REG_NEWLINE, "a\nb", 0);
    try("a[^x]b", e, "a\nb", 0);
    try("a[^x]b", e | REG_NEWLINE, "a\nb", 0);
    try("a\\Wb", e | REG_NEWLINE, "a\nb", 0);
    try("^$", e | REG_NEWLINE, "a\n\nb", 0);
    try("^a", e, "a", REG_NOTBOL);
    try("a$", e, "a", REG_NOTEOL);
    try("^a$", e | REG_NEWLINE, "b\na\nc", REG_NOTBOL | REG_NOTEOL);
    try("^a$", e | REG_NEWLINE, "a", REG_NOTBOL);
    printf("without places\n");
    try("(a)(b)", e | REG_NOSUB, "ab", 0);
    try("x", e | REG_NOSUB, "ab", 0);
    return 0;
}
