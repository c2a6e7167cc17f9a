/* lastlog.h: the same as utmp.h, as in glibc */
#ifndef CSOCK_LASTLOG_H
#define CSOCK_LASTLOG_H
#include <utmp.h>
#endif
