/* regex_places - parts of texts (REG_STARTEND), fewer and more places than groups, all matches of a text */
#include <regex.h>
#include <stdio.h>
#include <string.h>

static void part(const char *pattern, const char *text, int from, int to, int flags)
{
    regex_t regex;
    regmatch_t places[3];
    int result;

    regcomp(&regex, pattern, REG_EXTENDED);
    places[0].rm_so = from;
    places[0].rm_eo = to;
    result = regexec(&regex, text, 3, places, REG_STARTEND | flags);
    printf("%s over %s from %d to %d: %d (%d,%d) (%d,%d)\n", pattern, text, from, to, result, (int)places[0].rm_so, (int)places[0].rm_eo,
        result ? 0 : (int)places[1].rm_so, result ? 0 : (int)places[1].rm_eo);
    regfree(&regex);
}

int main(void)
{
    const char *text = "one, two,three four";
    regex_t regex;
    regmatch_t places[6];
    size_t count, i;
    int offset = 0;

    part("a+", "xaaaay", 0, 6, 0);
    part("a+", "xaaaay", 2, 4, 0);
    part("^a", "xaaaay", 1, 4, 0);
    part("a$", "xaaaay", 1, 3, 0);
    part("a$", "xaaaay", 1, 3, REG_NOTEOL);
    part("(b)", "xaaaay", 1, 3, 0);
    part("", "xaaaay", 3, 3, 0);
    part("\\ba", "xaaaay", 1, 3, 0);

    regcomp(&regex, "(a)(b)(c)?", REG_EXTENDED);
    for (count = 0; count <= 6; count++) {
        memset(places, 0x11, sizeof places);
        printf("%zu: %d", count, regexec(&regex, "xab", count, places, 0));
        for (i = 0; i < 6; i++)
            printf(" (%x,%x)", (unsigned)places[i].rm_so, (unsigned)places[i].rm_eo);
        printf("\n");
    }
    memset(places, 0x11, sizeof places);
    printf("%d", regexec(&regex, "none", 2, places, 0));
    printf(" (%x,%x)\n", (unsigned)places[0].rm_so, (unsigned)places[0].rm_eo);
    printf("%d\n", regexec(&regex, "ab", 0, NULL, 0));
    regfree(&regex);

    regcomp(&regex, "[a-z]+", REG_EXTENDED);
    while (regexec(&regex, text + offset, 1, places, offset ? REG_NOTBOL : 0) == 0) {
        printf("[%.*s]", (int)(places[0].rm_eo - places[0].rm_so), text + offset + places[0].rm_so);
        offset += places[0].rm_eo;
    }
    printf("\n");
    regfree(&regex);
    return 0;
}
