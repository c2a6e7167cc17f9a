/* ino_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_INO_T_H
#define CSOCK_BITS_INO_T_H
typedef unsigned long ino_t;
#endif
