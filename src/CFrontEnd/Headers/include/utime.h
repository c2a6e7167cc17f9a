/* utime.h (POSIX) */
#ifndef CSOCK_UTIME_H
#define CSOCK_UTIME_H
#pragma csocktranslate class(Utime)
#include <bits/time_t.h>

struct utimbuf
{
    time_t actime;
    time_t modtime;
};

int utime(const char *filename, const struct utimbuf *times);
#endif
