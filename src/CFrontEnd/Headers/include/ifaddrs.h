/* ifaddrs.h (getifaddrs(3)) */
#ifndef CSOCK_IFADDRS_H
#define CSOCK_IFADDRS_H
#pragma csocktranslate class(Ifaddrs)
#include <sys/socket.h>

struct ifaddrs
{
    struct ifaddrs *ifa_next;
    char *ifa_name;
    unsigned int ifa_flags;
    struct sockaddr *ifa_addr;
    struct sockaddr *ifa_netmask;
    union
    {
        struct sockaddr *ifa_broadaddr;
        struct sockaddr *ifa_dstaddr;
    };
    void *ifa_data;
};

int getifaddrs(struct ifaddrs **ifap);
void freeifaddrs(struct ifaddrs *ifa);
#endif
