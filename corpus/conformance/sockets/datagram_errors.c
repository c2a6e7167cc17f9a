/* what a datagram that nobody took does to each call on a connected socket */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
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

/* what poll tells at once */
static void poll_now(const char *what, int fd, short events)
{
    struct pollfd request = {fd, events, 0};
    int count = poll(&request, 1, 0);
    printf("%s: %d%s%s%s%s%s%s\n", what, count, request.revents & POLLIN ? " IN" : "", request.revents & POLLPRI ? " PRI" : "",
           request.revents & POLLOUT ? " OUT" : "", request.revents & POLLRDHUP ? " RDHUP" : "", request.revents & POLLERR ? " ERR" : "",
           request.revents & POLLHUP ? " HUP" : "");
}

static int refused(const struct sockaddr_in *nobody)
{
    struct pollfd request = {-1, POLLIN, 0};
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK, 0);
    connect(fd, (const struct sockaddr *)nobody, sizeof(*nobody));
    send(fd, "x", 1, 0);
    request.fd = fd;
    poll(&request, 1, 5000);
    return fd;
}

int main(void)
{
    struct sockaddr_in nobody, name;
    socklen_t length = sizeof(name);
    char text[8];
    int fd, error = -1;
    close(make_bound(SOCK_DGRAM, &nobody));
    fd = refused(&nobody);
    poll_now("poll", fd, POLLIN | POLLOUT);
    show("send", send(fd, "y", 1, 0));
    fd = refused(&nobody);
    show("recv", recv(fd, text, sizeof(text), 0));
    show("recv again", recv(fd, text, sizeof(text), 0));
    fd = refused(&nobody);
    show("recv with MSG_PEEK", recv(fd, text, sizeof(text), MSG_PEEK));
    fd = refused(&nobody);
    length = sizeof(error);
    show("getsockopt", getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length));
    printf("SO_ERROR: %s\n", strerror(error));
    getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length);
    printf("SO_ERROR again: %s\n", strerror(error));
    poll_now("poll", fd, POLLIN | POLLOUT);
    fd = refused(&nobody);
    length = sizeof(name);
    show("getpeername", getpeername(fd, (struct sockaddr *)&name, &length));
    show("write", write(fd, "z", 1));
    fd = refused(&nobody);
    show("read", read(fd, text, sizeof(text)));
    fd = refused(&nobody);
    show("connect", connect(fd, (struct sockaddr *)&nobody, sizeof(nobody)));
    show("recv", recv(fd, text, sizeof(text), 0));
    fd = refused(&nobody);
    show("sendto", sendto(fd, "y", 1, 0, (struct sockaddr *)&nobody, sizeof(nobody)));
    return 0;
}
