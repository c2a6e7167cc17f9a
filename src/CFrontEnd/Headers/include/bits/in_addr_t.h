/* in_addr_t (POSIX netinet/in.h) */
#ifndef CSOCK_BITS_IN_ADDR_T_H
#define CSOCK_BITS_IN_ADDR_T_H
typedef unsigned int in_addr_t;
#endif
