/* utmpx.h (POSIX) */
#ifndef CSOCK_UTMPX_H
#define CSOCK_UTMPX_H
#include <utmp.h>

#define utmpx utmp
#define setutxent setutent
#define getutxent getutent
#define endutxent endutent
#define getutxid getutid
#define getutxline getutline
#define pututxline pututline
#define utmpxname utmpname
#define updwtmpx updwtmp
#endif
