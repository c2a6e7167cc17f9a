/* an epoll instance in another one, and in poll */
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

/* what a descriptor is ready for, at once */
static void poll_now(const char *what, int fd)
{
    struct pollfd request = { fd, POLLIN | POLLPRI | POLLOUT | POLLRDHUP, 0 };
    int result = poll(&request, 1, 0);
    printf("%s: %d%s%s%s%s%s%s%s\n", what, result, request.revents & POLLIN ? " POLLIN" : "", request.revents & POLLPRI ? " POLLPRI" : "",
           request.revents & POLLOUT ? " POLLOUT" : "", request.revents & POLLRDHUP ? " POLLRDHUP" : "",
           request.revents & POLLERR ? " POLLERR" : "", request.revents & POLLHUP ? " POLLHUP" : "", request.revents & POLLNVAL ? " POLLNVAL" : "");
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
    int inner = epoll_create1(0), outer = epoll_create1(0), sv[2];
    char byte;
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    show("add", watch(inner, EPOLL_CTL_ADD, sv[0], EPOLLIN, 1));
    show("add the instance", watch(outer, EPOLL_CTL_ADD, inner, EPOLLIN, 2));
    show("a circle", watch(inner, EPOLL_CTL_ADD, outer, EPOLLIN, 3));
    epoll_now("nothing", outer);
    poll_now("poll", inner);
    send(sv[1], "x", 1, 0);
    epoll_now("data: outer", outer);
    epoll_now("inner", inner);
    poll_now("poll", inner);
    recv(sv[0], &byte, 1, 0);
    epoll_now("read", outer);
    close(inner);
    epoll_now("closed", outer);
    return 0;
}
