/* linux/if.h (the kernel's name of net/if.h) */
#ifndef CSOCK_LINUX_IF_H
#define CSOCK_LINUX_IF_H
#include <net/if.h>
#endif
