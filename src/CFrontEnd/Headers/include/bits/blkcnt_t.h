/* blkcnt_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_BLKCNT_T_H
#define CSOCK_BITS_BLKCNT_T_H
typedef long blkcnt_t;
#endif
