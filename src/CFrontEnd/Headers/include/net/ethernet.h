/* net/ethernet.h (Ethernet) */
#ifndef CSOCK_NET_ETHERNET_H
#define CSOCK_NET_ETHERNET_H
#pragma csocktranslate class(NetEthernet)
#include <linux/if_ether.h>
#include <sys/types.h>

/* protocols */
#define ETHERTYPE_PUP 512
#define ETHERTYPE_SPRITE 1280
#define ETHERTYPE_IP 2048
#define ETHERTYPE_ARP 2054
#define ETHERTYPE_REVARP 32821
#define ETHERTYPE_AT 32923
#define ETHERTYPE_AARP 33011
#define ETHERTYPE_VLAN 33024
#define ETHERTYPE_IPX 33079
#define ETHERTYPE_IPV6 34525
#define ETHERTYPE_LOOPBACK 36864
#define ETHERTYPE_TRAIL 4096
#define ETHERTYPE_NTRAILER 16

/* lengths */
#define ETHER_ADDR_LEN 6
#define ETHER_TYPE_LEN 2
#define ETHER_CRC_LEN 4
#define ETHER_HDR_LEN 14
#define ETHER_MIN_LEN 64
#define ETHER_MAX_LEN 1518
#define ETHERMTU 1500
#define ETHERMIN 46

struct __attribute__((packed)) ether_addr
{
    unsigned char ether_addr_octet[ETH_ALEN];
};

struct __attribute__((packed)) ether_header
{
    unsigned char ether_dhost[ETH_ALEN];
    unsigned char ether_shost[ETH_ALEN];
    unsigned short ether_type;
};
#endif
