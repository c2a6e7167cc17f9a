/* nlink_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_NLINK_T_H
#define CSOCK_BITS_NLINK_T_H
typedef unsigned long nlink_t;
#endif
