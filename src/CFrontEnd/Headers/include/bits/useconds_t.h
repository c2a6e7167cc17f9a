/* useconds_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_USECONDS_T_H
#define CSOCK_BITS_USECONDS_T_H
typedef unsigned int useconds_t;
#endif
