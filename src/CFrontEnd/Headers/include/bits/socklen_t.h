/* socklen_t (POSIX sys/socket.h) */
#ifndef CSOCK_BITS_SOCKLEN_T_H
#define CSOCK_BITS_SOCKLEN_T_H
typedef unsigned int socklen_t;
#endif
