/* EPOLLEXCLUSIVE: with which calls and events it goes */
#define _GNU_SOURCE
#include <errno.h>
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
    int ep = epoll_create1(0), other = epoll_create1(0), ends[2];
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    show("add", watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLIN | EPOLLEXCLUSIVE, 1));
    show("change it", watch(ep, EPOLL_CTL_MOD, ends[0], EPOLLIN, 1));
    show("change to it", watch(ep, EPOLL_CTL_MOD, ends[0], EPOLLIN | EPOLLEXCLUSIVE, 1));
    show("remove", watch(ep, EPOLL_CTL_DEL, ends[0], 0, 1));
    show("with EPOLLET", watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLIN | EPOLLET | EPOLLEXCLUSIVE, 1));
    show("remove", watch(ep, EPOLL_CTL_DEL, ends[0], 0, 1));
    show("with EPOLLONESHOT", watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLIN | EPOLLONESHOT | EPOLLEXCLUSIVE, 1));
    show("with EPOLLRDHUP", watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLIN | EPOLLRDHUP | EPOLLEXCLUSIVE, 1));
    show("with EPOLLPRI", watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLPRI | EPOLLEXCLUSIVE, 1));
    show("with EPOLLOUT", watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLOUT | EPOLLEXCLUSIVE, 1));
    epoll_now("one", ep);
    show("the other instance too", watch(other, EPOLL_CTL_ADD, ends[0], EPOLLOUT | EPOLLEXCLUSIVE, 2));
    epoll_now("the other", other);
    show("an instance in an instance", watch(ep, EPOLL_CTL_ADD, other, EPOLLIN | EPOLLEXCLUSIVE, 3));
    return 0;
}
