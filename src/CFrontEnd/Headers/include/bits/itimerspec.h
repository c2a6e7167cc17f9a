/* bits/itimerspec.h (struct itimerspec, POSIX time.h; 32 bytes) */
#ifndef CSOCK_BITS_ITIMERSPEC_H
#define CSOCK_BITS_ITIMERSPEC_H
#include <bits/timespec.h>

struct itimerspec
{
    struct timespec it_interval;
    struct timespec it_value;
};
#endif
