/* time.h (C11 7.27, POSIX, GNU) */
#ifndef CSOCK_TIME_H
#define CSOCK_TIME_H
#pragma csocktranslate class(Time)

#include <bits/clock_t.h>
#include <bits/clockid_t.h>
#include <bits/itimerspec.h>
#include <bits/locale_t.h>
#include <bits/null.h>
#include <bits/pid_t.h>
#include <bits/size_t.h>
#include <bits/time_t.h>
#include <bits/timer_t.h>
#include <bits/timespec.h>

#define CLOCKS_PER_SEC 1000000L
#define TIME_UTC 1
#define CLOCK_REALTIME 0
#define CLOCK_MONOTONIC 1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define CLOCK_THREAD_CPUTIME_ID 3
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_REALTIME_COARSE 5
#define CLOCK_MONOTONIC_COARSE 6
#define CLOCK_BOOTTIME 7
#define CLOCK_REALTIME_ALARM 8
#define CLOCK_BOOTTIME_ALARM 9
#define CLOCK_TAI 11

/* clock_nanosleep(), timer_settime() */
#define TIMER_ABSTIME 1

struct tm
{
    int tm_sec;
    int tm_min;
    int tm_hour;
    int tm_mday;
    int tm_mon;
    int tm_year;
    int tm_wday;
    int tm_yday;
    int tm_isdst;
    long tm_gmtoff;
    const char *tm_zone;
};

time_t time(time_t *timer);
double difftime(time_t time1, time_t time0);
clock_t clock(void);
int timespec_get(struct timespec *ts, int base);
int clock_gettime(clockid_t clock_id, struct timespec *tp);
int clock_getres(clockid_t clock_id, struct timespec *res);
int clock_nanosleep(clockid_t clock_id, int flags, const struct timespec *request, struct timespec *remain);
int nanosleep(const struct timespec *requested_time, struct timespec *remaining);
struct tm *gmtime(const time_t *timer);
struct tm *gmtime_r(const time_t *timer, struct tm *tp);
struct tm *localtime(const time_t *timer);
struct tm *localtime_r(const time_t *timer, struct tm *tp);
time_t mktime(struct tm *tp);
time_t timegm(struct tm *tp);
size_t strftime(char *s, size_t maxsize, const char *format, const struct tm *tp);
char *asctime(const struct tm *tp);
char *asctime_r(const struct tm *tp, char *buf);
char *ctime(const time_t *timer);
char *ctime_r(const time_t *timer, char *buf);
void tzset(void);
extern char *tzname[2];

char *strptime(const char *s, const char *format, struct tm *tp);
size_t strftime_l(char *s, size_t maxsize, const char *format, const struct tm *tp, locale_t loc);
char *strptime_l(const char *s, const char *format, struct tm *tp, locale_t loc);
int clock_settime(clockid_t clock_id, const struct timespec *tp);
int clock_getcpuclockid(pid_t pid, clockid_t *clock_id);
int timespec_getres(struct timespec *ts, int base);
extern int daylight;
extern long timezone;
time_t timelocal(struct tm *tp);
int dysize(int year);

struct sigevent;
int timer_create(clockid_t clock_id, struct sigevent *evp, timer_t *timerid);
int timer_delete(timer_t timerid);
int timer_settime(timer_t timerid, int flags, const struct itimerspec *value, struct itimerspec *ovalue);
int timer_gettime(timer_t timerid, struct itimerspec *value);
int timer_getoverrun(timer_t timerid);

#endif
