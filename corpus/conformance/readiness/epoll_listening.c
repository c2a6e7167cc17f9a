/* epoll on a listening socket and what it accepts */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
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

/* what an epoll instance has to tell at once */
static void epoll_now(const char *what, int ep)
{
    struct epoll_event found[8];
    int i, count = epoll_wait(ep, found, 8, 0);
    printf("%s: %d", what, count);
    for (i = 0; i < count; i++)
        printf(" [%d%s%s%s%s%s%s]", found[i].data.fd, found[i].events & EPOLLIN ? " IN" : "", found[i].events & EPOLLPRI ? " PRI" : "",
               found[i].events & EPOLLOUT ? " OUT" : "", found[i].events & EPOLLRDHUP ? " RDHUP" : "", found[i].events & EPOLLERR ? " ERR" : "",
               found[i].events & EPOLLHUP ? " HUP" : "");
    printf("\n");
}

static int watch(int ep, int op, int fd, unsigned events, int data)
{
    struct epoll_event event;
    memset(&event, 0, sizeof(event));
    event.events = events;
    event.data.fd = data;
    return epoll_ctl(ep, op, fd, &event);
}

int main(void)
{
    struct sockaddr_in address;
    int ep = epoll_create1(0), listener = make_listener(&address, 5), client = socket(AF_INET, SOCK_STREAM, 0), server;
    struct epoll_event found;
    watch(ep, EPOLL_CTL_ADD, listener, EPOLLIN | EPOLLET, 1);
    connect(client, (struct sockaddr *)&address, sizeof(address));
    show("wait", epoll_wait(ep, &found, 1, 5000));
    printf("%d %#x\n", found.data.fd, found.events);
    server = accept(listener, NULL, NULL);
    watch(ep, EPOLL_CTL_ADD, server, EPOLLIN | EPOLLRDHUP | EPOLLET, 2);
    epoll_now("quiet", ep);
    send(client, "hello", 5, 0);
    show("wait", epoll_wait(ep, &found, 1, 5000));
    printf("%d %#x\n", found.data.fd, found.events);
    close(client);
    show("wait", epoll_wait(ep, &found, 1, 5000));
    printf("%d %#x\n", found.data.fd, found.events);
    return 0;
}
