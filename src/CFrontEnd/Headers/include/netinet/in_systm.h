/* netinet/in_systm.h (times and numbers in network byte order) */
#ifndef CSOCK_NETINET_IN_SYSTM_H
#define CSOCK_NETINET_IN_SYSTM_H

typedef unsigned short n_short;
typedef unsigned int n_long;
typedef unsigned int n_time;
#endif
