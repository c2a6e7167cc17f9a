/* syslog.h (POSIX) */
#ifndef CSOCK_SYSLOG_H
#define CSOCK_SYSLOG_H
#include <sys/syslog.h>
#endif
