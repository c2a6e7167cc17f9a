/* sys/timerfd.h (timerfd_create(2)) */
#ifndef CSOCK_SYS_TIMERFD_H
#define CSOCK_SYS_TIMERFD_H
#pragma csocktranslate class(SysTimerfd)
#include <bits/clockid_t.h>
#include <bits/itimerspec.h>
#include <time.h>

/* flags */
#define TFD_CLOEXEC 524288
#define TFD_NONBLOCK 2048
#define TFD_TIMER_ABSTIME 1
#define TFD_TIMER_CANCEL_ON_SET 2

int timerfd_create(int clockid, int flags);
int timerfd_settime(int fd, int flags, const struct itimerspec *new_value, struct itimerspec *old_value);
int timerfd_gettime(int fd, struct itimerspec *curr_value);
#endif
