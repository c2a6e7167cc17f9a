/* IPV6_PKTINFO, IPV6_HOPLIMIT and IPV6_TCLASS, received and set for one datagram */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void)
{
    struct sockaddr_in6 address = { .sin6_family = AF_INET6, .sin6_addr = in6addr_loopback };
    socklen_t length = sizeof(address);
    int on = 1, hops = 33;
    char byte = '6';
    char control[256];
    struct iovec data = { &byte, 1 };
    struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = control };
    int sender = socket(AF_INET6, SOCK_DGRAM, 0), receiver = socket(AF_INET6, SOCK_DGRAM, 0);

    bind(receiver, (struct sockaddr *)&address, sizeof(address));
    getsockname(receiver, (struct sockaddr *)&address, &length);
    printf("%d", setsockopt(receiver, IPPROTO_IPV6, IPV6_RECVPKTINFO, &on, sizeof(on)));
    printf(" %d", setsockopt(receiver, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, &on, sizeof(on)));
    printf(" %d\n", setsockopt(receiver, IPPROTO_IPV6, IPV6_RECVTCLASS, &on, sizeof(on)));

    /* the hop limit of this datagram only */
    memset(control, 0, sizeof(control));
    message.msg_name = &address;
    message.msg_namelen = sizeof(address);
    message.msg_controllen = CMSG_SPACE(sizeof(int));
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = IPPROTO_IPV6;
    head->cmsg_type = IPV6_HOPLIMIT;
    head->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(head), &hops, sizeof(hops));
    printf("sent %zd\n", sendmsg(sender, &message, 0));

    message.msg_controllen = sizeof(control);
    printf("received %zd\n", recvmsg(receiver, &message, 0));
    for (head = CMSG_FIRSTHDR(&message); head != NULL; head = CMSG_NXTHDR(&message, head))
    {
        if (head->cmsg_type == IPV6_PKTINFO)
        {
            struct in6_pktinfo info;
            char to[INET6_ADDRSTRLEN];
            memcpy(&info, CMSG_DATA(head), sizeof(info));
            printf("IPV6_PKTINFO length %zu: to %s, has an interface %d\n", head->cmsg_len, inet_ntop(AF_INET6, &info.ipi6_addr, to, sizeof(to)),
                   info.ipi6_ifindex != 0);
        }
        else if (head->cmsg_type == IPV6_HOPLIMIT)
            printf("IPV6_HOPLIMIT length %zu: %d\n", head->cmsg_len, *(int *)CMSG_DATA(head));
        else if (head->cmsg_type == IPV6_TCLASS)
            printf("IPV6_TCLASS length %zu: %d\n", head->cmsg_len, *(int *)CMSG_DATA(head));
    }
    return 0;
}
