/* epoll_wait and epoll_pwait2: limits */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
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
    struct epoll_event found;
    struct timespec little = { 0, 1500000 }, wrong = { 0, 2000000000 }, start, end;
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    watch(ep, EPOLL_CTL_ADD, sv[0], EPOLLIN, 1);
    clock_gettime(CLOCK_MONOTONIC, &start);
    show("20 milliseconds", epoll_wait(ep, &found, 1, 20));
    clock_gettime(CLOCK_MONOTONIC, &end);
    long waited = (end.tv_sec - start.tv_sec) * 1000 + (end.tv_nsec - start.tv_nsec) / 1000000;
    printf("not shorter %d\n", waited >= 19);
    show("nanoseconds", epoll_pwait2(ep, &found, 1, &little, NULL));
    show("wrong nanoseconds", epoll_pwait2(ep, &found, 1, &wrong, NULL));
    show("epoll_pwait", epoll_pwait(ep, &found, 1, 0, NULL));
    send(sv[1], "x", 1, 0);
    show("ready", epoll_pwait2(ep, &found, 1, NULL, NULL));
    return 0;
}
