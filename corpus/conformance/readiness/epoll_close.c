/* closing takes a file out, unless it has another descriptor */
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
    int ep = epoll_create1(0), sv[2], copy, fd;
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    send(sv[1], "x", 1, 0);
    watch(ep, EPOLL_CTL_ADD, sv[0], EPOLLIN, 1);
    epoll_now("open", ep);
    copy = dup(sv[0]);
    fd = sv[0];
    close(sv[0]);
    epoll_now("closed, but a copy is open", ep);
    show("cannot be removed by its number", epoll_ctl(ep, EPOLL_CTL_DEL, fd, NULL));
    show("nor by the copy's", epoll_ctl(ep, EPOLL_CTL_DEL, copy, NULL));
    show("a new file under the old number", dup2(sv[1], fd));
    show("is added", watch(ep, EPOLL_CTL_ADD, fd, EPOLLOUT, 2));
    close(copy);
    epoll_now("the copy is closed too", ep);
    close(fd);
    epoll_now("its number is closed", ep);
    close(sv[1]);
    epoll_now("all is closed", ep);
    return 0;
}
