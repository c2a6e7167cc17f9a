/* Records gmtime, localtime, mktime, strftime and asctime of glibc. */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *const zones[] = { "UTC0", "CET-1CEST,M3.5.0,M10.5.0/3", "EST5EDT4,M3.2.0/2,M11.1.0", "<+0330>-3:30<+0430>,J79/24,J263/24", "NZST-12NZDT,M9.5.0,M4.1.0/3", "IST-5:30", "XXX", "AAA+3:15:20BBB,100/1,300/-2" };
static const long times[] = { 0, -1, 1, 86399, 951782400, 951868800, 1000000000, 1711846799, 1711846800, 1729990799, 1729990800, 1729994399, 1729994400, 1704067199, 1704067200, 1719792000,
    2147483647, 2147483648, -2147483649, -62135596800, -62167219201, 253402300799, 253402300800, 4102444800, 67767976233532799, -67768040609740800, 1710054000, 1710053999, 1730613600, 1583020800, 1582934400,
    1767225600, 1735516800, 1609459200, 1230768000 };

static void show(const struct tm *t)
{
    if (t)
        printf("\t%d %d %d %d %d %d %d %d %d %ld %s", t->tm_sec, t->tm_min, t->tm_hour, t->tm_mday, t->tm_mon, t->tm_year, t->tm_wday, t->tm_yday, t->tm_isdst, t->tm_gmtoff, t->tm_zone);
    else
        printf("\tnull %d", errno);
}

static void make(const char *zone, int y, int mon, int d, int h, int min, int s, int dst)
{
    struct tm t = { .tm_year = y, .tm_mon = mon, .tm_mday = d, .tm_hour = h, .tm_min = min, .tm_sec = s, .tm_isdst = dst };
    long r = mktime(&t);
    printf("mktime\t%s\t%d\t%d\t%d\t%d\t%d\t%d\t%d\t%ld", zone, y, mon, d, h, min, s, dst, r);
    show(&t);
    putchar('\n');
}

int main(void)
{
    for (int i = 0; i < sizeof times / sizeof *times; i++) {
        struct tm t;
        printf("gmtime\t%ld", times[i]);
        struct tm *r = gmtime_r(&times[i], &t);
        show(r);
        printf("\t%ld", timegm(&t));
        if (t.tm_year < 8000)
            printf("\t%.*s", (int)strcspn(asctime(&t), "\n"), asctime(&t));
        putchar('\n');
    }
    for (int z = 0; z < sizeof zones / sizeof *zones; z++) {
        setenv("TZ", zones[z], 1);
        tzset();
        for (int i = 0; i < sizeof times / sizeof *times; i++) {
            struct tm t;
            printf("localtime\t%s\t%ld", zones[z], times[i]);
            show(localtime_r(&times[i], &t));
            putchar('\n');
        }
        static const int dst[] = { 0, 1, -1 };
        for (int k = 0; k < 3; k++) {
            make(zones[z], 124, 0, 15, 12, 0, 0, dst[k]);
            make(zones[z], 124, 6, 15, 12, 0, 0, dst[k]);
            make(zones[z], 124, 13, 35, 25, 61, -70, dst[k]);
            make(zones[z], 124, -1, 0, -1, -1, -1, dst[k]);
            make(zones[z], 70, 0, 1, 0, 0, 0, dst[k]);
            make(zones[z], 100, 1, 30, 0, 0, 0, dst[k]);
            make(zones[z], 2147483647, 11, 31, 23, 59, 59, dst[k]);
        }
    }
    setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    tzset();
    for (char c = 'A'; c <= 'z'; c++)
        for (int k = 0; k < 13; k++) {
            static const char *const prefixes[] = { "", "_", "-", "0", "^", "#", "10", "_6", "-6", "05", "E", "O", "^#12" };
            static const long moments[] = { 1719792000, 1704067199, 951782400, 1730005805 };
            char format[16], out[200];
            sprintf(format, "%%%s%c|", prefixes[k], c);
            for (int m = 0; m < 4; m++) {
                struct tm t;
                localtime_r(&moments[m], &t);
                memset(out, 0, sizeof out);
                size_t n = strftime(out, sizeof out, format, &t);
                printf("strftime\t%s\t%ld\t%zu\t", format, moments[m], n);
                for (size_t i = 0; i < n; i++)
                    if (out[i] < 32 || out[i] == '\\')
                        printf("\\%02x", out[i]);
                    else
                        putchar(out[i]);
                putchar('\n');
            }
        }
    /* The week numbers around the turns of years. */
    for (long y = 20; y < 50; y++)
        for (int d = -4; d < 6; d++) {
            long s = (y * 365 + (y + 1) / 4 + d) * 86400;
            char out[100];
            struct tm t;
            strftime(out, sizeof out, "%G %g %V %U %W %u %w %j %Y %C %y", gmtime_r(&s, &t));
            printf("week\t%ld\t%s\n", s, out);
        }
    return 0;
}
