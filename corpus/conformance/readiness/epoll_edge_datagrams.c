/* edge-triggered: every datagram that comes is news */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
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
    int ep = epoll_create1(0), receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0);
    char text[8];
    connect(sender, (struct sockaddr *)&address, sizeof(address));
    watch(ep, EPOLL_CTL_ADD, receiver, EPOLLIN | EPOLLET, 1);
    epoll_now("nothing", ep);
    send(sender, "1", 1, 0);
    epoll_now("the first", ep);
    epoll_now("no news", ep);
    send(sender, "2", 1, 0);
    epoll_now("the second", ep);
    send(sender, "3", 1, 0);
    send(sender, "4", 1, 0);
    epoll_now("two at once", ep);
    show("recv", recv(receiver, text, sizeof(text), 0));
    epoll_now("reading is no news", ep);
    watch(ep, EPOLL_CTL_MOD, receiver, EPOLLIN | EPOLLET, 2);
    epoll_now("armed anew", ep);
    while (recv(receiver, text, sizeof(text), MSG_DONTWAIT) > 0)
        ;
    watch(ep, EPOLL_CTL_MOD, receiver, EPOLLIN | EPOLLET | EPOLLONESHOT, 3);
    epoll_now("armed for one", ep);
    send(sender, "5", 1, 0);
    epoll_now("one", ep);
    send(sender, "6", 1, 0);
    epoll_now("no more than one", ep);
    return 0;
}
