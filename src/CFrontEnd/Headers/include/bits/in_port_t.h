/* in_port_t (POSIX netinet/in.h) */
#ifndef CSOCK_BITS_IN_PORT_T_H
#define CSOCK_BITS_IN_PORT_T_H
typedef unsigned short in_port_t;
#endif
