/* sys/time.h (POSIX) */
#ifndef CSOCK_SYS_TIME_H
#define CSOCK_SYS_TIME_H
#pragma csocktranslate class(SysTime)
#include <bits/suseconds_t.h>
#include <bits/time_t.h>
#include <bits/timeval.h>
#include <sys/select.h>

struct timezone
{
    int tz_minuteswest;
    int tz_dsttime;
};

/* timers */
#define ITIMER_REAL 0
#define ITIMER_VIRTUAL 1
#define ITIMER_PROF 2

struct itimerval
{
    struct timeval it_interval;
    struct timeval it_value;
};

int getitimer(int which, struct itimerval *value);
int setitimer(int which, const struct itimerval *value, struct itimerval *ovalue);

int gettimeofday(struct timeval *tv, void *tz);
int settimeofday(const struct timeval *tv, const struct timezone *tz);
int adjtime(const struct timeval *delta, struct timeval *olddelta);
int utimes(const char *filename, const struct timeval times[2]);
int lutimes(const char *filename, const struct timeval times[2]);
int futimes(int fd, const struct timeval times[2]);
int futimesat(int dirfd, const char *filename, const struct timeval times[2]);

int timerisset(const struct timeval *tvp);
void timerclear(struct timeval *tvp);
void timeradd(const struct timeval *a, const struct timeval *b, struct timeval *result);
void timersub(const struct timeval *a, const struct timeval *b, struct timeval *result);

#define timercmp(a, b, CMP) (((a)->tv_sec == (b)->tv_sec) ? ((a)->tv_usec CMP (b)->tv_usec) : ((a)->tv_sec CMP (b)->tv_sec))
#define TIMEVAL_TO_TIMESPEC(tv, ts) \
    do { \
        (ts)->tv_sec = (tv)->tv_sec; \
        (ts)->tv_nsec = (tv)->tv_usec * 1000; \
    } while (0)
#define TIMESPEC_TO_TIMEVAL(tv, ts) \
    do { \
        (tv)->tv_sec = (ts)->tv_sec; \
        (tv)->tv_usec = (ts)->tv_nsec / 1000; \
    } while (0)
#endif
