/* bits/timer_t.h (timer_t, POSIX time.h) */
#ifndef CSOCK_BITS_TIMER_T_H
#define CSOCK_BITS_TIMER_T_H
typedef void *timer_t;
#endif
