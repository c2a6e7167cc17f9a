/* format_times - every conversion of strftime, with flags and widths, over several days */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int main(void)
{
    static const time_t times[] = { 0, 1700000000, 951782400, 1704067199, 1735689600, -1, 253402300799 };
    static const char *const flags[] = { "", "-", "_", "0", "^", "#", "5", "_5", "E", "O" };
    static const char conversions[] = "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%+";
    char format[16], text[128];
    size_t i, j, k, length;

    setenv("TZ", "EST5EDT,M3.2.0,M11.1.0", 1);
    for (i = 0; i < sizeof times / sizeof times[0]; i++) {
        struct tm *tm = localtime(&times[i]);

        for (j = 0; j < sizeof flags / sizeof flags[0]; j++) {
            printf("%ld %%%s:", (long)times[i], flags[j]);
            for (k = 0; conversions[k] != '\0'; k++) {
                snprintf(format, sizeof format, "%%%s%c", flags[j], conversions[k]);
                length = strftime(text, sizeof text, format, tm);
                printf(" %c[%s]%zu", conversions[k], length ? text : "", length);
            }
            putchar('\n');
        }
    }
    printf("%zu\n", strftime(text, 5, "%F", localtime(&times[0])));
    printf("%zu %s\n", strftime(text, 11, "%F", localtime(&times[0])), text);
    printf("%zu\n", strftime(text, 10, "%F", localtime(&times[0])));
    return 0;
}
