/* recvmmsg: an error behind the first message is told by the next call */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

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
    struct sockaddr_in nobody, own;
    struct mmsghdr messages[4];
    struct iovec pieces[4];
    struct pollfd request = {-1, 0, 0};
    char text[4][8];
    int receiver = make_bound(SOCK_DGRAM, &own), i, error = -1;
    int peer = make_bound(SOCK_DGRAM, &nobody);
    socklen_t length = sizeof(error);
    memset(messages, 0, sizeof(messages));
    for (i = 0; i < 4; i++)
    {
        pieces[i].iov_base = text[i];
        pieces[i].iov_len = sizeof(text[i]);
        messages[i].msg_hdr.msg_iov = &pieces[i];
        messages[i].msg_hdr.msg_iovlen = 1;
    }
    connect(receiver, (struct sockaddr *)&nobody, sizeof(nobody));
    connect(peer, (struct sockaddr *)&own, sizeof(own));
    send(peer, "one", 3, 0);
    send(peer, "two", 3, 0);
    show("two came", recvmmsg(receiver, messages, 4, MSG_DONTWAIT, NULL));
    printf("%u %u\n", messages[0].msg_len, messages[1].msg_len);
    show("nothing is left: the end of what was there is no error", recv(receiver, text[0], 8, MSG_DONTWAIT));
    close(peer);
    send(receiver, "x", 1, 0);
    request.fd = receiver;
    show("the refusal came", poll(&request, 1, 5000));
    show("recvmmsg", recvmmsg(receiver, messages, 4, MSG_DONTWAIT, NULL));
    show("recvmmsg", recvmmsg(receiver, messages, 4, MSG_DONTWAIT, NULL));
    pieces[1].iov_len = (size_t)-1;
    peer = socket(AF_INET, SOCK_DGRAM, 0);
    bind(peer, (struct sockaddr *)&nobody, sizeof(nobody));
    connect(peer, (struct sockaddr *)&own, sizeof(own));
    send(peer, "one", 3, 0);
    send(peer, "two", 3, 0);
    show("the second can't be stored", recvmmsg(receiver, messages, 4, MSG_DONTWAIT, NULL));
    getsockopt(receiver, SOL_SOCKET, SO_ERROR, &error, &length);
    printf("SO_ERROR: %s\n", strerror(error));
    pieces[1].iov_len = sizeof(text[1]);
    show("recvmmsg", recvmmsg(receiver, messages, 4, MSG_DONTWAIT, NULL));
    printf("%.3s\n", text[0]);
    return 0;
}
