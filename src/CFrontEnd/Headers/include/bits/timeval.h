/* struct timeval (POSIX sys/time.h); 16 bytes */
#ifndef CSOCK_BITS_TIMEVAL_H
#define CSOCK_BITS_TIMEVAL_H
#include <bits/time_t.h>
#include <bits/suseconds_t.h>

struct timeval
{
    time_t tv_sec;
    suseconds_t tv_usec;
};
#endif
