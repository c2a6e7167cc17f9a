/* gid_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_GID_T_H
#define CSOCK_BITS_GID_T_H
typedef unsigned int gid_t;
#endif
