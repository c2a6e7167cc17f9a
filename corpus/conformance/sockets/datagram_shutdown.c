/* shutdown of datagram sockets */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
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

/* what poll tells at once */
static void poll_now(const char *what, int fd, short events)
{
    struct pollfd request = {fd, events, 0};
    int count = poll(&request, 1, 0);
    printf("%s: %d%s%s%s%s%s%s\n", what, count, request.revents & POLLIN ? " IN" : "", request.revents & POLLPRI ? " PRI" : "",
           request.revents & POLLOUT ? " OUT" : "", request.revents & POLLRDHUP ? " RDHUP" : "", request.revents & POLLERR ? " ERR" : "",
           request.revents & POLLHUP ? " HUP" : "");
}

int main(void)
{
    struct sockaddr_in address;
    char text[8];
    int receiver = make_bound(SOCK_DGRAM, &address), fd = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
    show("not connected", shutdown(fd, SHUT_RD));
    show("not connected", shutdown(receiver, SHUT_RDWR));
    connect(fd, (struct sockaddr *)&address, sizeof(address));
    poll_now("connected", fd, POLLIN | POLLOUT | POLLRDHUP);
    show("SHUT_RD", shutdown(fd, SHUT_RD));
    poll_now("poll", fd, POLLIN | POLLOUT | POLLRDHUP);
    show("recv", recv(fd, text, sizeof(text), 0));
    show("send", send(fd, "x", 1, 0));
    show("SHUT_WR", shutdown(fd, SHUT_WR));
    poll_now("poll", fd, POLLIN | POLLOUT | POLLRDHUP);
    show("send", send(fd, "x", 1, MSG_NOSIGNAL));
    show("a wrong direction", shutdown(fd, 3));
    show("a wrong direction", shutdown(fd, -1));
    show("the datagram has come", recv(receiver, text, sizeof(text), MSG_DONTWAIT));
    return 0;
}
