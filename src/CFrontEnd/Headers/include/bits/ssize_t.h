/* ssize_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_SSIZE_T_H
#define CSOCK_BITS_SSIZE_T_H
typedef long ssize_t;
#endif
