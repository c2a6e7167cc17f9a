/* sendmmsg: as many as go, and what is wrong with the first */
#define _GNU_SOURCE
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

int main(void)
{
    struct sockaddr_in address;
    struct mmsghdr messages[3];
    struct iovec pieces[3];
    int receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0), i;
    memset(messages, 0, sizeof(messages));
    for (i = 0; i < 3; i++)
    {
        pieces[i].iov_base = "data";
        pieces[i].iov_len = i + 1;
        messages[i].msg_hdr.msg_iov = &pieces[i];
        messages[i].msg_hdr.msg_iovlen = 1;
        messages[i].msg_len = 99;
    }
    show("not connected", sendmmsg(sender, messages, 3, 0));
    messages[0].msg_hdr.msg_name = &address;
    messages[0].msg_hdr.msg_namelen = sizeof(address);
    show("only the first has an address", sendmmsg(sender, messages, 3, 0));
    printf("%u %u %u\n", messages[0].msg_len, messages[1].msg_len, messages[2].msg_len);
    connect(sender, (struct sockaddr *)&address, sizeof(address));
    show("all", sendmmsg(sender, messages, 3, 0));
    printf("%u %u %u\n", messages[0].msg_len, messages[1].msg_len, messages[2].msg_len);
    show("none", sendmmsg(sender, messages, 0, 0));
    show("null", sendmmsg(sender, NULL, 1, 0));
    show("no socket", sendmmsg(0, messages, 3, 0));
    show("no descriptor", sendmmsg(99, messages, 3, 0));
    show("recvmmsg of none", recvmmsg(receiver, messages, 0, 0, NULL));
    show("recvmmsg without waiting", recvmmsg(sender, messages, 3, MSG_DONTWAIT, NULL));
    show("recvmmsg into null", recvmmsg(sender, NULL, 3, MSG_DONTWAIT, NULL));
    show("recvmmsg on no socket", recvmmsg(0, messages, 3, MSG_DONTWAIT, NULL));
    return 0;
}
