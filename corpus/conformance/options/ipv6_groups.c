/* IPV6_JOIN_GROUP and IPV6_LEAVE_GROUP on loopback */
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

int main(void)
{
    int fd = socket(AF_INET6, SOCK_DGRAM, 0);
    struct ipv6_mreq request;
    inet_pton(AF_INET6, "ff01::1234", &request.ipv6mr_multiaddr);
    request.ipv6mr_interface = if_nametoindex("lo");
    show("join", setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, &request, sizeof(request)));
    show("join again", setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, &request, sizeof(request)));
    show("leave", setsockopt(fd, IPPROTO_IPV6, IPV6_LEAVE_GROUP, &request, sizeof(request)));
    show("leave again", setsockopt(fd, IPPROTO_IPV6, IPV6_LEAVE_GROUP, &request, sizeof(request)));
    inet_pton(AF_INET6, "2001:db8::1", &request.ipv6mr_multiaddr);
    show("no group", setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, &request, sizeof(request)));
    inet_pton(AF_INET6, "ff01::1234", &request.ipv6mr_multiaddr);
    request.ipv6mr_interface = 9999;
    show("no interface", setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, &request, sizeof(request)));
    show("too short", setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, &request, 10));
    return 0;
}
