/* control messages of IP that sendmsg takes: IP_TTL, IP_TOS, IP_PKTINFO, and what it refuses */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>

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

/* a socket with a port of its own, whose address is stored */
static int make_bound(int type, struct sockaddr_in *address)
{
    socklen_t length = sizeof(*address);
    int fd = socket(AF_INET, type, 0);
    *address = loopback(0);
    bind(fd, (struct sockaddr *)address, sizeof(*address));
    getsockname(fd, (struct sockaddr *)address, &length);
    return fd;
}

static int sender, receiver;
static struct sockaddr_in to;

static void control(const char *what, int level, int type, const void *value, unsigned size)
{
    char memory[CMSG_SPACE(32)], text[8] = "";
    struct iovec piece = {"data", 4};
    struct msghdr message;
    struct cmsghdr *head;
    memset(&message, 0, sizeof(message));
    memset(memory, 0, sizeof(memory));
    message.msg_name = &to;
    message.msg_namelen = sizeof(to);
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = memory;
    message.msg_controllen = CMSG_SPACE(size);
    head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = level;
    head->cmsg_type = type;
    head->cmsg_len = CMSG_LEN(size);
    memcpy(CMSG_DATA(head), value, size);
    show(what, sendmsg(sender, &message, 0));
    printf("  came: %d\n", recv(receiver, text, sizeof(text), MSG_DONTWAIT) == 4);
}

int main(void)
{
    int value = 9, zero = 0, large = 256;
    struct in_pktinfo info;
    unsigned char byte = 9;
    receiver = make_bound(SOCK_DGRAM, &to);
    sender = socket(AF_INET, SOCK_DGRAM, 0);
    memset(&info, 0, sizeof(info));
    control("IP_TTL", IPPROTO_IP, IP_TTL, &value, sizeof(value));
    control("IP_TTL of 0", IPPROTO_IP, IP_TTL, &zero, sizeof(zero));
    control("IP_TTL of 256", IPPROTO_IP, IP_TTL, &large, sizeof(large));
    control("IP_TTL of a byte", IPPROTO_IP, IP_TTL, &byte, 1);
    control("IP_TOS", IPPROTO_IP, IP_TOS, &value, sizeof(value));
    control("IP_TOS of a byte", IPPROTO_IP, IP_TOS, &byte, 1);
    control("IP_TOS of 256", IPPROTO_IP, IP_TOS, &large, sizeof(large));
    control("IP_TOS of two bytes", IPPROTO_IP, IP_TOS, &value, 2);
    control("IP_PKTINFO of nothing", IPPROTO_IP, IP_PKTINFO, &info, sizeof(info));
    info.ipi_spec_dst.s_addr = htonl(INADDR_LOOPBACK);
    control("IP_PKTINFO with an address", IPPROTO_IP, IP_PKTINFO, &info, sizeof(info));
    info.ipi_spec_dst.s_addr = htonl(0xcb007101);
    control("IP_PKTINFO with one that is not ours", IPPROTO_IP, IP_PKTINFO, &info, sizeof(info));
    control("IP_PKTINFO that is too short", IPPROTO_IP, IP_PKTINFO, &info, 4);
    control("a type that is none", IPPROTO_IP, 99, &value, sizeof(value));
    control("IPv6", IPPROTO_IPV6, IPV6_HOPLIMIT, &value, sizeof(value));
    control("another level", 12345, 1, &value, sizeof(value));
    control("SCM_RIGHTS", SOL_SOCKET, SCM_RIGHTS, &zero, sizeof(zero));
    control("a type of SOL_SOCKET that is none", SOL_SOCKET, 77, &value, sizeof(value));
    return 0;
}
