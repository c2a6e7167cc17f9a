/* netpacket/packet.h (glibc's name of linux/if_packet.h) */
#ifndef CSOCK_NETPACKET_PACKET_H
#define CSOCK_NETPACKET_PACKET_H
#include <linux/if_packet.h>
#endif
