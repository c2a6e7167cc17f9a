/* fsblkcnt_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_FSBLKCNT_T_H
#define CSOCK_BITS_FSBLKCNT_T_H
typedef unsigned long fsblkcnt_t;
#endif
