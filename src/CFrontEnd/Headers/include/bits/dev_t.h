/* dev_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_DEV_T_H
#define CSOCK_BITS_DEV_T_H
typedef unsigned long dev_t;
#endif
