/* IP_PKTINFO, IP_RECVTTL, IP_RECVTOS and SO_TIMESTAMP: what the kernel tells about a datagram */
#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

int main(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET };
    socklen_t length = sizeof(address);
    int on = 1, ttl = 42, tos = 0x10;
    char byte;
    char control[256];
    struct iovec data = { &byte, 1 };
    struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(control) };
    int sender = socket(AF_INET, SOCK_DGRAM, 0), receiver = socket(AF_INET, SOCK_DGRAM, 0);

    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(receiver, (struct sockaddr *)&address, sizeof(address));
    getsockname(receiver, (struct sockaddr *)&address, &length);
    printf("%d", setsockopt(receiver, IPPROTO_IP, IP_PKTINFO, &on, sizeof(on)));
    printf(" %d", setsockopt(receiver, IPPROTO_IP, IP_RECVTTL, &on, sizeof(on)));
    printf(" %d", setsockopt(receiver, IPPROTO_IP, IP_RECVTOS, &on, sizeof(on)));
    printf(" %d", setsockopt(receiver, SOL_SOCKET, SO_TIMESTAMP, &on, sizeof(on)));
    printf(" %d", setsockopt(sender, IPPROTO_IP, IP_TTL, &ttl, sizeof(ttl)));
    printf(" %d\n", setsockopt(sender, IPPROTO_IP, IP_TOS, &tos, sizeof(tos)));
    sendto(sender, "!", 1, 0, (struct sockaddr *)&address, sizeof(address));
    printf("received %zd\n", recvmsg(receiver, &message, 0));

    for (struct cmsghdr *head = CMSG_FIRSTHDR(&message); head != NULL; head = CMSG_NXTHDR(&message, head))
    {
        if (head->cmsg_level == IPPROTO_IP && head->cmsg_type == IP_PKTINFO)
        {
            struct in_pktinfo info;
            char to[INET_ADDRSTRLEN];
            memcpy(&info, CMSG_DATA(head), sizeof(info));
            printf("IP_PKTINFO length %zu: to %s, interface is lo: %d\n", head->cmsg_len, inet_ntop(AF_INET, &info.ipi_addr, to, sizeof(to)),
                   (unsigned)info.ipi_ifindex == if_nametoindex("lo"));
        }
        else if (head->cmsg_level == IPPROTO_IP && head->cmsg_type == IP_TTL)
            printf("IP_TTL length %zu: %d\n", head->cmsg_len, *(int *)CMSG_DATA(head));
        else if (head->cmsg_level == IPPROTO_IP && head->cmsg_type == IP_TOS)
            printf("IP_TOS length %zu: %d\n", head->cmsg_len, *CMSG_DATA(head));
        else if (head->cmsg_level == SOL_SOCKET && head->cmsg_type == SCM_TIMESTAMP)
        {
            struct timeval when, now;
            memcpy(&when, CMSG_DATA(head), sizeof(when));
            gettimeofday(&now, NULL);
            printf("SCM_TIMESTAMP length %zu: within a minute %d\n", head->cmsg_len, now.tv_sec - when.tv_sec < 60);
        }
        else
            printf("level %d type %d\n", head->cmsg_level, head->cmsg_type);
    }
    return 0;
}
