/* ns_makecanon and ns_samename: dots at the end of names, empty labels, dots behind backslashes */
#include <arpa/nameser.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

static const char *const names[] = { "a..b", "a", "a.", "a..", "", ".", "..", ".a", "A", "a\\.", "a\\", "a.b", "a.b.", "a\\..", "a\\\\.", "b..a" };

int main(void)
{
    char text[64], small[4];
    int count = sizeof names / sizeof names[0], result;

    for (int i = 0; i < count; i++) {
        printf("%-6s", names[i]);
        for (int j = 0; j < count; j++)
            printf(" %d", ns_samename(names[i], names[j]));
        result = ns_makecanon(names[i], text, sizeof text);
        printf("  %d %s\n", result, text);
    }
    errno = 0;
    result = ns_makecanon("abc", small, sizeof small);
    printf("too long: %d %s\n", result, strerror(errno));
    result = ns_makecanon("ab", small, sizeof small);
    printf("fits: %d %s\n", result, small);
    return 0;
}
