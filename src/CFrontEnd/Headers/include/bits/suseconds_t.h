/* suseconds_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_SUSECONDS_T_H
#define CSOCK_BITS_SUSECONDS_T_H
typedef long suseconds_t;
#endif
