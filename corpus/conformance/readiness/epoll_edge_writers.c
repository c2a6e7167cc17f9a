/* edge-triggered EPOLLOUT: told when a full buffer has room again */
#define _GNU_SOURCE
#include <errno.h>
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
    int ep = epoll_create1(0), ends[2];
    static char block[65536];
    long sent = 0, result, received = 0;
    struct epoll_event event;
    socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends);
    watch(ep, EPOLL_CTL_ADD, ends[0], EPOLLOUT | EPOLLET, 1);
    epoll_now("room", ep);
    epoll_now("no news", ep);
    while ((result = send(ends[0], block, sizeof(block), 0)) > 0)
        sent += result;
    show("full", result);
    epoll_now("full", ep);
    while ((result = recv(ends[1], block, sizeof(block), 0)) > 0)
        received += result;
    show("empty", result);
    printf("all came: %d\n", sent == received);
    show("wait", epoll_wait(ep, &event, 1, 5000));
    printf("EPOLLOUT: %d\n", event.events == EPOLLOUT);
    epoll_now("no news", ep);
    close(ends[1]);
    show("wait", epoll_wait(ep, &event, 1, 5000));
    printf("EPOLLHUP: %d, EPOLLOUT: %d\n", (event.events & EPOLLHUP) != 0, (event.events & EPOLLOUT) != 0);
    return 0;
}
