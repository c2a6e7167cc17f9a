/* linux/icmp.h (the kernel's name of netinet/ip_icmp.h) */
#ifndef CSOCK_LINUX_ICMP_H
#define CSOCK_LINUX_ICMP_H
#include <netinet/ip_icmp.h>
#endif
