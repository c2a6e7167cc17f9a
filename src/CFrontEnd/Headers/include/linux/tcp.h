/* linux/tcp.h (the kernel's name of netinet/tcp.h) */
#ifndef CSOCK_LINUX_TCP_H
#define CSOCK_LINUX_TCP_H
#include <netinet/tcp.h>
#endif
