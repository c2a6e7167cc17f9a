/* linux/udp.h (the kernel's name of netinet/udp.h) */
#ifndef CSOCK_LINUX_UDP_H
#define CSOCK_LINUX_UDP_H
#include <netinet/udp.h>
#endif
