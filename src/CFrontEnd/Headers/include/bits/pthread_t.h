/* bits/pthread_t.h (pthread_t, POSIX) */
#ifndef CSOCK_BITS_PTHREAD_T_H
#define CSOCK_BITS_PTHREAD_T_H
typedef unsigned long pthread_t;
#endif
