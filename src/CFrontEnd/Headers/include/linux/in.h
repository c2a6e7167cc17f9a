/* linux/in.h (the kernel's name of netinet/in.h) */
#ifndef CSOCK_LINUX_IN_H
#define CSOCK_LINUX_IN_H
#include <netinet/in.h>
#endif
