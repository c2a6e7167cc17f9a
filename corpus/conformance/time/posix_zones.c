/* posix_zones - TZ as POSIX has it: local times around the changes, mktime, and the variables that tzset sets */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *const zones[] = {
    "UTC0", "CET-1CEST,M3.5.0,M10.5.0/3", "EST5EDT,M3.2.0,M11.1.0", "EST5EDT", "<+0330>-3:30", "<-03>3<-02>,M10.3.0/0,M2.3.0/0",
    "AEST-10AEDT,M10.1.0,M4.1.0/3", "NZST-12NZDT,M9.5.0,M4.1.0/3", "XYZ3", "AAA-1BBB-3,J60/2,J300/3", "AAA1BBB,59/1,299/1:30:15", "IST-1GMT0,M10.5.0,M3.5.0/1",
    "", "Nowhere/Bad", "A5", "WGT3WGST,M3.5.0/-2,M10.5.0/-1", "EET-2EEST,M3.5.5/0,M10.5.5/24", "AAA24:59:59", "AAA-24",
};

static const time_t times[] = { 0, 1679792399, 1679792400, 1698541199, 1698548400, 1704067199, 1720000000, 951782400, -86400, 4102444800 };

int main(void)
{
    size_t i, j;

    printf("%s %s %ld %d\n", tzname[0], tzname[1], timezone, daylight);
    for (i = 0; i < sizeof zones / sizeof zones[0]; i++) {
        setenv("TZ", zones[i], 1);
        tzset();
        printf("%s: %s %s %ld %d\n", zones[i], tzname[0], tzname[1], timezone, daylight);
        for (j = 0; j < sizeof times / sizeof times[0]; j++) {
            struct tm tm = *localtime(&times[j]), again = tm;
            char text[80];

            strftime(text, sizeof text, "%F %T %z %Z %a %j %U %V %G", &tm);
            again.tm_isdst = -1;
            printf("  %s %d %ld", text, tm.tm_isdst, (long)mktime(&tm));
            printf(" %ld\n", (long)(mktime(&again) - times[j]));
        }
    }
    return 0;
}
