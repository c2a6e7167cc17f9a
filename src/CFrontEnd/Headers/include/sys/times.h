/* sys/times.h (POSIX) */
#ifndef CSOCK_SYS_TIMES_H
#define CSOCK_SYS_TIMES_H
#pragma csocktranslate class(SysTimes)
#include <bits/clock_t.h>

struct tms
{
    clock_t tms_utime;
    clock_t tms_stime;
    clock_t tms_cutime;
    clock_t tms_cstime;
};

clock_t times(struct tms *buffer);
#endif
