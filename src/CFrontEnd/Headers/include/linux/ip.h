/* linux/ip.h (the kernel's name of netinet/ip.h) */
#ifndef CSOCK_LINUX_IP_H
#define CSOCK_LINUX_IP_H
#include <netinet/ip.h>
#endif
