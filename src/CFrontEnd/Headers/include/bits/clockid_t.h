/* clockid_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_CLOCKID_T_H
#define CSOCK_BITS_CLOCKID_T_H
typedef int clockid_t;
#endif
