/* blksize_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_BLKSIZE_T_H
#define CSOCK_BITS_BLKSIZE_T_H
typedef long blksize_t;
#endif
