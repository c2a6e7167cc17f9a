/* normalized_times - mktime and timegm with parts out of their range, asctime and ctime of odd years */
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const int parts[][6] = {
    { 123, 0, 31, 0, 0, 0 }, { 123, 12, 1, 0, 0, 0 }, { 123, -1, 1, 0, 0, 0 }, { 123, 1, 29, 0, 0, 0 }, { 124, 1, 30, 25, 61, 61 },
    { 123, 0, 0, 0, 0, -1 }, { 123, 0, -31, -1, -1, -1 }, { 70, 0, 1, 0, 0, 0 }, { 69, 11, 31, 23, 59, 59 }, { -1900, 0, 1, 0, 0, 0 },
    { 123, 100, 1000, 1000, 1000, 100000 }, { 8099, 11, 31, 23, 59, 60 }, { INT_MAX, 0, 1, 0, 0, 0 }, { INT_MAX, 12, 1, 0, 0, 0 }, { INT_MIN, 0, 1, 0, 0, 0 },
};

int main(void)
{
    static const time_t odd[] = { 0, -1, 253402300799, 253402300800, -62135596800, -62167219201, 67768036191676799, 67768036191676800, LONG_MAX, LONG_MIN };
    char buffer[64];
    size_t i;

    setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    for (i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        struct tm tm;
        time_t result;

        memset(&tm, 0, sizeof tm);
        tm.tm_year = parts[i][0];
        tm.tm_mon = parts[i][1];
        tm.tm_mday = parts[i][2];
        tm.tm_hour = parts[i][3];
        tm.tm_min = parts[i][4];
        tm.tm_sec = parts[i][5];
        errno = 0;
        result = timegm(&tm);
        printf("%ld %d: %d-%d-%d %d:%d:%d %d %d\n", (long)result, result == -1 && errno == EOVERFLOW, tm.tm_year, tm.tm_mon, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec, tm.tm_wday,
               tm.tm_yday);
        tm.tm_isdst = -1;
        errno = 0;
        result = mktime(&tm);
        printf("  %ld %d: %d %d:%d:%d %d\n", (long)result, result == -1 && errno == EOVERFLOW, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec, tm.tm_isdst);
    }
    for (i = 0; i < sizeof odd / sizeof odd[0]; i++) {
        struct tm tm, *broken;

        errno = 0;
        broken = gmtime_r(&odd[i], &tm);
        if (broken == NULL) {
            printf("gmtime %d\n", errno);
            continue;
        }
        errno = 0;
        printf("%d %d %d: %s", tm.tm_year, tm.tm_mon, tm.tm_mday, tm.tm_year < 8100 && tm.tm_year > -2900 ? asctime_r(&tm, buffer) : "far\n");
    }
    printf("%d %d %d %d\n", dysize(1900), dysize(2000), dysize(2023), dysize(2024));
    printf("%.1f %.1f\n", difftime(10, 4), difftime(-5, 5));
    return 0;
}
