/* regex_words - the operators of GNU: words, spaces, ends of the text */
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

    try("\\bfoo\\b", e, "a foo b", 0);
    try("\\bfoo\\b", e, "afoo b", 0);
    try("\\Bfoo", e, "afoo foo", 0);
    try("foo\\B", e, "foo food", 0);
    try("\\<[a-z]+\\>", e, "  one two", 0);
    try("\\<", e, "  one", 0);
    try("\\>", e, "  one ", 0);
    try("\\w+", e, "-a_1-", 0);
    try("\\W+", e, "ab -+c", 0);
    try("\\s+\\S+", e, "ab \t cd ef", 0);
    try("\\`a", e | REG_NEWLINE, "b\na", 0);
    try("\\`b", e | REG_NEWLINE, "b\na", 0);
    try("a\\'", e | REG_NEWLINE, "a\na", 0);
    try("a\\+b\\?c", 0, "xaac", 0);
    try("a+b?c", 0, "a+b?c", 0);
    try("a{2}", 0, "a{2}", 0);
    try("*a", 0, "*a", 0);
    try("\\(^a\\)", 0, "a", 0);
    try("a^b", 0, "a^b", 0);
    try("a$b", 0, "a$b", 0);
    try("\\(a$\\)", 0, "ba", 0);
    try("a\\.b\\*", 0, "axb a.b*", 0);
    try("a)", e, "a)", 0);
    try("a}", e, "a}", 0);
    return 0;
}
