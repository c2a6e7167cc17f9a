/* epoll, edge-triggered: told once for what has come */
#define _GNU_SOURCE
#include <errno.h>
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
    int ep = epoll_create1(0), sv[2];
    char text[8];
    socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, sv);
    watch(ep, EPOLL_CTL_ADD, sv[0], EPOLLIN | EPOLLET, 1);
    epoll_now("nothing", ep);
    send(sv[1], "ab", 2, 0);
    epoll_now("data", ep);
    epoll_now("no news", ep);
    send(sv[1], "c", 1, 0);
    epoll_now("more data", ep);
    show("recv", recv(sv[0], text, sizeof(text), 0));
    show("recv", recv(sv[0], text, sizeof(text), 0));
    epoll_now("all was read", ep);
    send(sv[1], "d", 1, 0);
    epoll_now("data after that", ep);
    show("change tells it anew", watch(ep, EPOLL_CTL_MOD, sv[0], EPOLLIN | EPOLLET, 2));
    epoll_now("anew", ep);
    epoll_now("once", ep);
    close(sv[1]);
    epoll_now("closed", ep);
    epoll_now("once", ep);
    return 0;
}
