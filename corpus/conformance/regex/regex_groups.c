/* regex_groups - which match is taken, and where its groups are */
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

    try("(a|ab)(c|bcd)(d*)", e, "abcd", 0);
    try("(a|ab)(bcd|c)(d*)", e, "abcd", 0);
    try("(ab|a)(bcd|c)(d*)", e, "abcd", 0);
    try("x*", e, "aaxx", 0);
    try("(a*)(a|aa)", e, "aaaa", 0);
    try("(a*)(ab)*(b*)", e, "abb", 0);
    try("((a*)(b|abc))(c*)", e, "abc", 0);
    try("(a+|b+)*c", e, "aabbaac", 0);
    try("(a|b)*", e, "abab", 0);
    try("(a)|(b)", e, "b", 0);
    try("((a)|b)*", e, "ab", 0);
    try("(((a)(b)?)c)+", e, "acabcac", 0);
    try("(foo|foobar)(bar)?", e, "foobar", 0);
    try("([a-z]+)://([^/:]+)(:([0-9]+))?(/.*)?", e, "see http://example.org:8080/index.html", 0);
    try("([a-z]+)://([^/:]+)(:([0-9]+))?(/.*)?", e, "ftp://host", 0);
    try("^([^:]*):[ \t]*(.*)$", e, "Content-Type:  text/html", 0);
    try("(([0-9]{1,3})\\.){3}([0-9]{1,3})", e, "at 192.168.17.4!", 0);
    try("\\(a\\)\\(b\\)*\\(c\\)\\{0,1\\}", 0, "abbb", 0);
    try("a\\|b\\|cd", 0, "xcd", 0);
    try("(a{2}){2}", e, "aaaaa", 0);
    try("a{2,3}", e, "aaaa", 0);
    try("a{,2}b", e, "aaab", 0);
    try("()a()", e, "a", 0);
    try("(a|)b", e, "b", 0);
    try("(((((((((a)))))))))", e, "a", 0);
    return 0;
}
