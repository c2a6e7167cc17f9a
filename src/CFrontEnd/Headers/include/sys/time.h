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

int gettimeofday(struct timeval *tv, void *tz);

int timerisset(const struct timeval *tvp);
void timerclear(struct timeval *tvp);
void timeradd(const struct timeval *a, const struct timeval *b, struct timeval *result);
void timersub(const struct timeval *a, const struct timeval *b, struct timeval *result);
#endif
