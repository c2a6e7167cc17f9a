/* sys/timeb.h (POSIX.1-2001) */
#ifndef CSOCK_SYS_TIMEB_H
#define CSOCK_SYS_TIMEB_H
#pragma csocktranslate class(SysTimeb)
#include <bits/time_t.h>

struct timeb
{
    time_t time;
    unsigned short millitm;
    short timezone;
    short dstflag;
};

int ftime(struct timeb *timebuf);
#endif
