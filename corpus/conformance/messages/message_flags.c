/* recvmsg on datagrams: MSG_TRUNC, MSG_PEEK, addresses and their lengths; what sendmsg refuses */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void show(const char *what, ssize_t result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %zd\n", what, result);
}

int main(void)
{
    struct sockaddr_in address = { .sin_family = AF_INET }, from;
    socklen_t length = sizeof(address);
    char small[4], large[32];
    struct iovec data[2] = { { "datagram", 8 }, { " in pieces", 10 } };
    struct iovec into[2] = { { small, sizeof(small) }, { large, 6 } };
    struct msghdr message;
    int sender = socket(AF_INET, SOCK_DGRAM, 0), receiver = socket(AF_INET, SOCK_DGRAM, 0);

    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bind(receiver, (struct sockaddr *)&address, sizeof(address));
    getsockname(receiver, (struct sockaddr *)&address, &length);

    memset(&message, 0, sizeof(message));
    message.msg_iov = data;
    message.msg_iovlen = 2;
    show("sendmsg without an address", sendmsg(sender, &message, 0));
    message.msg_name = &address;
    message.msg_namelen = sizeof(address);
    show("sendmsg", sendmsg(sender, &message, 0));
    message.msg_namelen = 4;
    show("sendmsg with a short address", sendmsg(sender, &message, 0));
    message.msg_namelen = sizeof(address);
    message.msg_iovlen = 1025;
    show("sendmsg with too many pieces", sendmsg(sender, &message, 0));
    message.msg_iovlen = 0;
    show("sendmsg of nothing", sendmsg(sender, &message, 0));
    show("sendmsg of no message", sendmsg(sender, NULL, 0));
    show("sendmsg on a file", sendmsg(0, &message, 0));
    show("sendmsg on no descriptor", sendmsg(55, &message, 0));

    memset(&message, 0, sizeof(message));
    message.msg_name = &from;
    message.msg_namelen = 100;
    message.msg_iov = into;
    message.msg_iovlen = 2;
    show("recvmsg MSG_PEEK", recvmsg(receiver, &message, MSG_PEEK));
    printf("[%.4s][%.6s] truncated %d, address of %u bytes\n", small, large, message.msg_flags == MSG_TRUNC, message.msg_namelen);
    message.msg_namelen = 8;
    show("recvmsg MSG_TRUNC", recvmsg(receiver, &message, MSG_TRUNC));
    printf("flags %d, address of %u bytes, family %d\n", message.msg_flags, message.msg_namelen, from.sin_family == AF_INET);
    message.msg_name = NULL;
    show("recvmsg of an empty datagram", recvmsg(receiver, &message, 0));
    printf("flags %d, address of %u bytes\n", message.msg_flags, message.msg_namelen);
    show("recvmsg MSG_DONTWAIT", recvmsg(receiver, &message, MSG_DONTWAIT));
    show("recvmsg MSG_ERRQUEUE", recvmsg(receiver, &message, MSG_ERRQUEUE));
    message.msg_iovlen = 2000;
    show("recvmsg with too many pieces", recvmsg(receiver, &message, MSG_DONTWAIT));
    show("recvmsg on a file", recvmsg(1, &message, 0));
    return 0;
}
