/* mode_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_MODE_T_H
#define CSOCK_BITS_MODE_T_H
typedef unsigned int mode_t;
#endif
