/* regex_references - references to groups */
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

    try("\\(a*\\)b\\1", 0, "aabaa", 0);
    try("\\(a*\\)b\\1", 0, "aaaba", 0);
    try("(.)\\1", e, "abccd", 0);
    try("(.)(.)\\2\\1", e, "xabbay", 0);
    try("^(.*)\\1$", e, "abcabc", 0);
    try("^(.*)\\1$", e, "abcab", 0);
    try("([a-z]+) \\1", e, "the the cat", 0);
    try("(a)(b)?\\1", e, "aa", 0);
    try("(ab|cd)\\1", e, "abcdcd", 0);
    try("<([a-z]+)>.*</\\1>", e, "x<b>bold</i></b>", 0);
    try("\\(.\\)\\(.\\)\\(.\\)\\3\\2\\1", 0, "abccba", 0);
    try("(a+)b\\1c", e, "aabac", 0);
    try("(a*)*\\1b", e, "aab", 0);
    try("(a|b)\\1{2}", e, "abbb", 0);
    try("(..)\\1*", e, "ababab", 0);
    return 0;
}
