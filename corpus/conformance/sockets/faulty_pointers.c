/* EFAULT: null where there must be memory */
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

int main(void)
{
    struct sockaddr_in address;
    socklen_t length = sizeof(address);
    int fd = make_bound(SOCK_DGRAM, &address), value = 1;
    char byte = 0;
    show("bind", bind(fd, NULL, sizeof(address)));
    show("connect", connect(fd, NULL, sizeof(address)));
    show("sendto from nowhere", sendto(fd, NULL, 4, 0, (struct sockaddr *)&address, sizeof(address)));
    show("getsockname", getsockname(fd, NULL, &length));
    show("getsockname without length", getsockname(fd, (struct sockaddr *)&address, NULL));
    show("setsockopt", setsockopt(fd, SOL_SOCKET, SO_BROADCAST, NULL, sizeof(value)));
    length = sizeof(value);
    show("getsockopt", getsockopt(fd, SOL_SOCKET, SO_TYPE, NULL, &length));
    show("getsockopt without length", getsockopt(fd, SOL_SOCKET, SO_TYPE, &value, NULL));
    show("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, NULL));
    sendto(fd, &byte, 1, 0, (struct sockaddr *)&address, sizeof(address));
    show("recv to nowhere", recv(fd, NULL, 1, 0));
    show("the datagram is gone", recv(fd, &byte, 1, MSG_DONTWAIT));
    sendto(fd, &byte, 1, 0, (struct sockaddr *)&address, sizeof(address));
    show("recvfrom without a length", recvfrom(fd, &byte, 1, 0, (struct sockaddr *)&address, NULL));
    return 0;
}
