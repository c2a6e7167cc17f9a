/* linux/in6.h (the kernel's name of netinet/in.h) */
#ifndef CSOCK_LINUX_IN6_H
#define CSOCK_LINUX_IN6_H
#include <netinet/in.h>
#endif
