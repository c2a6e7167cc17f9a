/* bind in every state: connected, listening, after the first datagram, after a refusal */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
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

static int make_listener(struct sockaddr_in *address, int backlog)
{
    int fd = make_bound(SOCK_STREAM, address);
    listen(fd, backlog);
    return fd;
}

int main(void)
{
    struct sockaddr_in address, any = loopback(0), closed;
    int listener = make_listener(&address, 2), fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr *free_port = (struct sockaddr *)&any;
    close(make_bound(SOCK_STREAM, &closed));
    show("bind of a listening socket", bind(listener, free_port, sizeof(any)));
    show("connect", connect(fd, (struct sockaddr *)&address, sizeof(address)));
    show("bind of a connected socket", bind(fd, free_port, sizeof(any)));
    fd = socket(AF_INET, SOCK_STREAM, 0);
    show("connect to nobody", connect(fd, (struct sockaddr *)&closed, sizeof(closed)));
    show("bind after a refusal", bind(fd, free_port, sizeof(any)));
    show("connect", connect(fd, (struct sockaddr *)&address, sizeof(address)));
    fd = socket(AF_INET, SOCK_DGRAM, 0);
    show("send a datagram", sendto(fd, "x", 1, 0, (struct sockaddr *)&address, sizeof(address)));
    show("bind afterwards", bind(fd, free_port, sizeof(any)));
    fd = socket(AF_INET, SOCK_DGRAM, 0);
    show("connect datagrams", connect(fd, (struct sockaddr *)&address, sizeof(address)));
    show("bind afterwards", bind(fd, free_port, sizeof(any)));
    any.sin_addr.s_addr = htonl(0xcb007101);
    show("an address that is not ours", bind(socket(AF_INET, SOCK_STREAM, 0), free_port, sizeof(any)));
    any.sin_addr.s_addr = htonl(0x7f0000fe);
    show("another address of loopback", bind(socket(AF_INET, SOCK_STREAM, 0), free_port, sizeof(any)));
    any.sin_addr.s_addr = htonl(0xe0000001);
    show("a group, for datagrams", bind(socket(AF_INET, SOCK_DGRAM, 0), free_port, sizeof(any)));
    any.sin_addr.s_addr = htonl(0xffffffff);
    show("everybody, for datagrams", bind(socket(AF_INET, SOCK_DGRAM, 0), free_port, sizeof(any)));
    any.sin_addr.s_addr = htonl(0xe0000001);
    show("a group, for a stream", bind(socket(AF_INET, SOCK_STREAM, 0), free_port, sizeof(any)));
    return 0;
}
