/* MCAST_JOIN_GROUP and its kin, which take any family */
#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in address;
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

static int request(int fd, int level, int name, struct sockaddr *group, socklen_t length, unsigned interface)
{
    struct group_req value;
    memset(&value, 0, sizeof(value));
    value.gr_interface = interface;
    memcpy(&value.gr_group, group, length);
    return setsockopt(fd, level, name, &value, sizeof(value));
}

int main(void)
{
    int fd = socket(AF_INET, SOCK_DGRAM, 0), fd6 = socket(AF_INET6, SOCK_DGRAM, 0);
    unsigned lo = if_nametoindex("lo");
    struct sockaddr_in group = loopback(0);
    struct sockaddr_in6 group6;
    struct group_req cut;
    memset(&group6, 0, sizeof(group6));
    memset(&cut, 0, sizeof(cut));
    group6.sin6_family = AF_INET6;
    inet_pton(AF_INET6, "ff01::5555", &group6.sin6_addr);
    group.sin_addr.s_addr = htonl(0xefff0201);
    show("join", request(fd, IPPROTO_IP, MCAST_JOIN_GROUP, (struct sockaddr *)&group, sizeof(group), lo));
    show("join again", request(fd, IPPROTO_IP, MCAST_JOIN_GROUP, (struct sockaddr *)&group, sizeof(group), lo));
    show("leave", request(fd, IPPROTO_IP, MCAST_LEAVE_GROUP, (struct sockaddr *)&group, sizeof(group), lo));
    show("leave again", request(fd, IPPROTO_IP, MCAST_LEAVE_GROUP, (struct sockaddr *)&group, sizeof(group), lo));
    show("an interface that is none", request(fd, IPPROTO_IP, MCAST_JOIN_GROUP, (struct sockaddr *)&group, sizeof(group), 9999));
    show("another family", request(fd, IPPROTO_IP, MCAST_JOIN_GROUP, (struct sockaddr *)&group6, sizeof(group6), lo));
    show("too short", setsockopt(fd, IPPROTO_IP, MCAST_JOIN_GROUP, &cut, sizeof(cut) - 1));
    show("IPv6: join", request(fd6, IPPROTO_IPV6, MCAST_JOIN_GROUP, (struct sockaddr *)&group6, sizeof(group6), lo));
    show("IPv6: join again", request(fd6, IPPROTO_IPV6, MCAST_JOIN_GROUP, (struct sockaddr *)&group6, sizeof(group6), lo));
    show("IPv6: leave", request(fd6, IPPROTO_IPV6, MCAST_LEAVE_GROUP, (struct sockaddr *)&group6, sizeof(group6), lo));
    show("IPv6: leave again", request(fd6, IPPROTO_IPV6, MCAST_LEAVE_GROUP, (struct sockaddr *)&group6, sizeof(group6), lo));
    show("IPv6: another family", request(fd6, IPPROTO_IPV6, MCAST_JOIN_GROUP, (struct sockaddr *)&group, sizeof(group), lo));
    return 0;
}
