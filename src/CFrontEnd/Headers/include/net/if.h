/* net/if.h (POSIX; netdevice(7)) */
#ifndef CSOCK_NET_IF_H
#define CSOCK_NET_IF_H
#pragma csocktranslate class(NetIf)
#include <sys/socket.h>

/* the length of a name with its NUL, and of a hardware address */
#define IF_NAMESIZE 16
#define IFHWADDRLEN 6
#define IFNAMSIZ 16

/* flags of an interface */
#define IFF_UP 1
#define IFF_BROADCAST 2
#define IFF_DEBUG 4
#define IFF_LOOPBACK 8
#define IFF_POINTOPOINT 16
#define IFF_NOTRAILERS 32
#define IFF_RUNNING 64
#define IFF_NOARP 128
#define IFF_PROMISC 256
#define IFF_ALLMULTI 512
#define IFF_MASTER 1024
#define IFF_SLAVE 2048
#define IFF_MULTICAST 4096
#define IFF_PORTSEL 8192
#define IFF_AUTOMEDIA 16384
#define IFF_DYNAMIC 32768

struct if_nameindex
{
    unsigned int if_index;
    char *if_name;
};

struct ifmap
{
    unsigned long mem_start;
    unsigned long mem_end;
    unsigned short base_addr;
    unsigned char irq;
    unsigned char dma;
    unsigned char port;
};

struct ifreq
{
    union
    {
        char ifr_name[IFNAMSIZ];
        char ifrn_name[IFNAMSIZ];
    };
    union
    {
        struct sockaddr ifr_addr;
        struct sockaddr ifr_dstaddr;
        struct sockaddr ifr_broadaddr;
        struct sockaddr ifr_netmask;
        struct sockaddr ifr_hwaddr;
        short ifr_flags;
        int ifr_metric;
        int ifr_mtu;
        int ifr_ifindex;
        int ifr_bandwidth;
        int ifr_qlen;
        struct ifmap ifr_map;
        char ifr_slave[IFNAMSIZ];
        char ifr_newname[IFNAMSIZ];
        char *ifr_data;
    };
};

struct ifconf
{
    int ifc_len;
    union
    {
        char *ifc_buf;
        struct ifreq *ifc_req;
    };
};

unsigned int if_nametoindex(const char *ifname);
char *if_indextoname(unsigned int ifindex, char *ifname);
struct if_nameindex *if_nameindex(void);
void if_freenameindex(struct if_nameindex *ptr);
#endif
