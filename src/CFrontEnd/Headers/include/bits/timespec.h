/* struct timespec (POSIX time.h); 16 bytes */
#ifndef CSOCK_BITS_TIMESPEC_H
#define CSOCK_BITS_TIMESPEC_H
#include <bits/time_t.h>

struct timespec
{
    time_t tv_sec;
    long tv_nsec;
};
#endif
