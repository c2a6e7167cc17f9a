/* joining and leaving groups on loopback, and what is refused */
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
    int fd = socket(AF_INET, SOCK_DGRAM, 0), i;
    struct ip_mreq request;
    struct ip_mreqn by_number;
    struct group_req group;
    struct sockaddr_in *in_group = (struct sockaddr_in *)&group.gr_group;
    request.imr_multiaddr.s_addr = inet_addr("239.1.2.3");
    request.imr_interface.s_addr = htonl(INADDR_LOOPBACK);
    show("join", setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, sizeof(request)));
    show("join again", setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, sizeof(request)));
    show("leave", setsockopt(fd, IPPROTO_IP, IP_DROP_MEMBERSHIP, &request, sizeof(request)));
    show("leave again", setsockopt(fd, IPPROTO_IP, IP_DROP_MEMBERSHIP, &request, sizeof(request)));
    request.imr_multiaddr.s_addr = inet_addr("10.0.0.1");
    show("no group", setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, sizeof(request)));
    request.imr_multiaddr.s_addr = inet_addr("239.1.2.3");
    request.imr_interface.s_addr = inet_addr("192.0.2.77");
    show("an interface that is not ours", setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, sizeof(request)));
    show("too short", setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &request, 4));
    memset(&by_number, 0, sizeof(by_number));
    by_number.imr_multiaddr = request.imr_multiaddr;
    by_number.imr_ifindex = if_nametoindex("lo");
    show("join by number", setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &by_number, sizeof(by_number)));
    by_number.imr_ifindex = 9999;
    show("a number that is none", setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &by_number, sizeof(by_number)));
    memset(&group, 0, sizeof(group));
    group.gr_interface = if_nametoindex("lo");
    in_group->sin_family = AF_INET;
    in_group->sin_addr.s_addr = inet_addr("239.1.2.4");
    show("MCAST_JOIN_GROUP", setsockopt(fd, IPPROTO_IP, MCAST_JOIN_GROUP, &group, sizeof(group)));
    show("MCAST_LEAVE_GROUP", setsockopt(fd, IPPROTO_IP, MCAST_LEAVE_GROUP, &group, sizeof(group)));
    show("MCAST_LEAVE_GROUP again", setsockopt(fd, IPPROTO_IP, MCAST_LEAVE_GROUP, &group, sizeof(group)));
    for (i = 0; i < 3; i++)
    {
        show("a stream may join too", setsockopt(socket(AF_INET, SOCK_STREAM, 0), IPPROTO_IP, IP_ADD_MEMBERSHIP, &by_number, 1));
    }
    return 0;
}
