/* regex_characters - characters of several bytes */
#include <locale.h>
#include <regex.h>
#include <stdio.h>

static void try(const char *pattern, int flags, const char *text, int exec_flags)
{
    regex_t regex;
    regmatch_t places[10];
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

    printf("%d\n", setlocale(LC_ALL, "C.UTF-8") != NULL);
    try("^.$", e, "\303\244", 0);
    try("(.)(.)", e, "\342\202\254x", 0);
    try("[\303\244\303\266]+", e, "a\303\266\303\244b", 0);
    try("[^a]+", e, "a\303\266b", 0);
    try("[[:alpha:]]+", e, "1\303\244b2", 0);
    try("\\w+", e, " \303\244b ", 0);
    try("\303\244*", e, "\303\244\303\244x", 0);
    try("(\303\244)\\1", e, "x\303\244\303\244", 0);
    try(".", e, "\377", 0);
    try("[^a]", e, "\377b", 0);
    try("\303\204", e | REG_ICASE, "x\303\244", 0);
    try("x{2}", e, "\303\244xx", 0);
    return 0;
}
