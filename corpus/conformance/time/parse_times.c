/* parse_times - strptime: conversions, what it works out, what it refuses */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const struct
{
    const char *text, *format;
} cases[] = {
    { "2023-11-14 22:13:20", "%Y-%m-%d %H:%M:%S" },
    { "2024-02-29", "%F" },
    { "Tue, 14 Nov 2023 22:13:20 GMT", "%a, %d %b %Y %H:%M:%S GMT" },
    { "Tuesday, 14-Nov-23 22:13:20", "%A, %d-%b-%y %T" },
    { "Tue Nov 14 22:13:20 2023", "%c" },
    { "11/14/23", "%D" },
    { "11/14/68", "%x" },
    { "11/14/69", "%x" },
    { "10:11:12 PM", "%r" },
    { "12:00 am", "%I:%M %p" },
    { "12:00 pm", "%I:%M %p" },
    { "pm 03", "%p %l" },
    { "23:59", "%R" },
    { "2023 200", "%Y %j" },
    { "2024 366", "%Y %j" },
    { "2023 10 3", "%Y %U %w" },
    { "2023 10 7", "%Y %W %u" },
    { "20 23", "%C %y" },
    { "19", "%C" },
    { "1700000000 rest", "%s" },
    { "12:30 +0130", "%H:%M %z" },
    { "12:30 -05:00x", "%H:%M %z" },
    { "12:30 Z", "%H:%M %z" },
    { "12:30 +05", "%H:%M %z" },
    { "12:30 +0560", "%H:%M %z" },
    { "12:30 CEST more", "%H:%M %Z" },
    { "  7 8", "%d%n%m" },
    { "7/8", "%d %m" },
    { "7   8", "%d %m" },
    { "100%", "%j%%" },
    { "may 1", "%b %d" },
    { "MARCH 31", "%h %e" },
    { "Marchx", "%Bx" },
    { "Mar 1", "%B %d" },
    { "24:00", "%H:%M" },
    { "23:60", "%H:%M" },
    { "23:59:61", "%T" },
    { "23:59:62", "%T" },
    { "32", "%d" },
    { "0", "%d" },
    { "13", "%m" },
    { "-1", "%d" },
    { "x", "%d" },
    { "", "%d" },
    { "", "" },
    { "abc", "abd" },
    { "12345", "%Y%m" },
    { "99999", "%Y" },
    { "2023-W46-2", "%G-W%V-%u" },
    { "5", "%Od" },
    { "5", "%Ed" },
    { "23", "%Ey" },
    { "5", "%Q" },
    { "05", "%-d" },
    { "1 Jan 1970", "%d %b %Y" },
    { "31 Dec 9999", "%d %b %Y" },
};

int main(void)
{
    size_t i;

    setenv("TZ", "UTC", 1);
    for (i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct tm tm;
        const char *end;

        memset(&tm, 0, sizeof tm);
        end = strptime(cases[i].text, cases[i].format, &tm);
        printf("\"%s\" by \"%s\": ", cases[i].text, cases[i].format);
        if (end == NULL)
            printf("does not fit\n");
        else
            printf("%04d-%02d-%02d %02d:%02d:%02d wday %d yday %d gmtoff %ld, left \"%s\"\n", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour,
                   tm.tm_min, tm.tm_sec, tm.tm_wday, tm.tm_yday, tm.tm_gmtoff, end);
    }
    return 0;
}
