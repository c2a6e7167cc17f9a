/* uid_t (POSIX sys/types.h) */
#ifndef CSOCK_BITS_UID_T_H
#define CSOCK_BITS_UID_T_H
typedef unsigned int uid_t;
#endif
