/* sa_family_t (POSIX sys/socket.h) */
#ifndef CSOCK_BITS_SA_FAMILY_T_H
#define CSOCK_BITS_SA_FAMILY_T_H
typedef unsigned short sa_family_t;
#endif
