/* fsfilcnt_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_FSFILCNT_T_H
#define CSOCK_BITS_FSFILCNT_T_H
typedef unsigned long fsfilcnt_t;
#endif
