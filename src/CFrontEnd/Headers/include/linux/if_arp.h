/* linux/if_arp.h (the kernel's name of net/if_arp.h) */
#ifndef CSOCK_LINUX_IF_ARP_H
#define CSOCK_LINUX_IF_ARP_H
#include <net/if_arp.h>
#endif
