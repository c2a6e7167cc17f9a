/* what can be waited for: pipes, counters, timers, terminals or not */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/timerfd.h>
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
    int ep = epoll_create1(0), ends[2];
    pipe(ends);
    show("a pipe to read", watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLIN, 1));
    show("a pipe to write", watch(ep, EPOLL_CTL_ADD, ends[1], EPOLLOUT, 2));
    show("a counter", watch(ep, EPOLL_CTL_ADD, eventfd(0, 0), EPOLLIN, 3));
    show("a timer", watch(ep, EPOLL_CTL_ADD, timerfd_create(CLOCK_MONOTONIC, 0), EPOLLIN, 4));
    show("a directory", watch(ep, EPOLL_CTL_ADD, open(".", O_RDONLY), EPOLLIN, 5));
    show("/dev/null", watch(ep, EPOLL_CTL_ADD, open("/dev/null", O_RDWR), EPOLLIN, 6));
    epoll_now("the pipe has room", ep);
    write(ends[1], "x", 1);
    epoll_now("and data", ep);
    close(ends[0]);
    epoll_now("and no reader", ep);
    return 0;
}
