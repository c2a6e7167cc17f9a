/* regex_lists - bracket expressions */
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

    try("[]]", e, "a]", 0);
    try("[^]]", e, "]a", 0);
    try("[]-a]+", e, "Z]^_`ab", 0);
    try("[a-]+", e, "b-a", 0);
    try("[-a]+", e, "b-a", 0);
    try("[+--]+", e, "*+,-.", 0);
    try("[a^]+", e, "b^a", 0);
    try("[\\n]+", e, "an\\", 0);
    try("[.*+]+", e, "a.*+b", 0);
    try("[[:alpha:]_][[:alnum:]_]*", e, "9 name_1 ", 0);
    try("[[:space:]]+", e, "ab \t\nc", 0);
    try("[[:blank:]]+", e, "ab \t\nc", 0);
    try("[[:punct:]]+", e, "ab!?c", 0);
    try("[[:xdigit:]]+", e, "xyz12aFg", 0);
    try("[[:cntrl:]]", e, "ab\001", 0);
    try("[[:print:]]+", e, "\001 ab\002", 0);
    try("[[:graph:]]+", e, "\001 ab\002", 0);
    try("[^[:digit:]]+", e, "12ab3", 0);
    try("[[:lower:][:digit:]]+", e, "AB1c2D", 0);
    try("[[.-.]a]+", e, "b-a", 0);
    try("[[.a.]-[.c.]]+", e, "xabcd", 0);
    try("[[=a=]b]+", e, "xabc", 0);
    try("[\200-\377]+", e, "a\300\301b", 0);
    try("[^a]+", e, "a\300\301a", 0);
    try("[[.space.]]", e, "a b", 0);
    return 0;
}
