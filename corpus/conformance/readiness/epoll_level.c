/* epoll, level-triggered: told until it is over */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
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
    int ep = epoll_create1(EPOLL_CLOEXEC), sv[2];
    char byte;
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    printf("close on exec %d\n", fcntl(ep, F_GETFD));
    show("add", watch(ep, EPOLL_CTL_ADD, sv[0], EPOLLIN, 7));
    epoll_now("nothing", ep);
    send(sv[1], "ab", 2, 0);
    epoll_now("data", ep);
    epoll_now("again", ep);
    recv(sv[0], &byte, 1, 0);
    epoll_now("some are left", ep);
    recv(sv[0], &byte, 1, 0);
    epoll_now("none are left", ep);
    show("change", watch(ep, EPOLL_CTL_MOD, sv[0], EPOLLIN | EPOLLOUT | EPOLLRDHUP, 8));
    epoll_now("to write", ep);
    shutdown(sv[1], SHUT_WR);
    epoll_now("the peer sends no more", ep);
    close(sv[1]);
    epoll_now("closed", ep);
    show("change to nothing", watch(ep, EPOLL_CTL_MOD, sv[0], 0, 9));
    epoll_now("told unasked", ep);
    show("remove", epoll_ctl(ep, EPOLL_CTL_DEL, sv[0], NULL));
    epoll_now("removed", ep);
    return 0;
}
