/* epoll: what each call refuses */
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

int main(void)
{
    int ep = epoll_create1(0), sv[2], file = open("plain.txt", O_RDWR | O_CREAT, 0600);
    struct epoll_event event = { EPOLLIN, { .fd = 0 } };
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    show("epoll_create of 0", epoll_create(0));
    show("epoll_create of -1", epoll_create(-1));
    show("epoll_create1 with other flags", epoll_create1(1));
    show("add", epoll_ctl(ep, EPOLL_CTL_ADD, sv[0], &event));
    show("add again", epoll_ctl(ep, EPOLL_CTL_ADD, sv[0], &event));
    show("change what was not added", epoll_ctl(ep, EPOLL_CTL_MOD, sv[1], &event));
    show("remove what was not added", epoll_ctl(ep, EPOLL_CTL_DEL, sv[1], NULL));
    show("add a closed one", epoll_ctl(ep, EPOLL_CTL_ADD, 99, &event));
    show("to a closed one", epoll_ctl(99, EPOLL_CTL_ADD, sv[1], &event));
    show("to what is no epoll", epoll_ctl(sv[0], EPOLL_CTL_ADD, sv[1], &event));
    show("to itself", epoll_ctl(ep, EPOLL_CTL_ADD, ep, &event));
    show("a file", epoll_ctl(ep, EPOLL_CTL_ADD, file, &event));
    show("no event", epoll_ctl(ep, EPOLL_CTL_ADD, sv[1], NULL));
    show("an operation that is none", epoll_ctl(ep, 77, sv[1], &event));
    show("remove without an event", epoll_ctl(ep, EPOLL_CTL_DEL, sv[0], NULL));
    show("wait for no events", epoll_wait(ep, &event, 0, 0));
    show("wait for a negative number", epoll_wait(ep, &event, -1, 0));
    show("wait on a closed one", epoll_wait(99, &event, 1, 0));
    show("wait on what is no epoll", epoll_wait(sv[0], &event, 1, 0));
    show("wait without a place, nothing there", epoll_wait(ep, NULL, 1, 0));
    event.events = EPOLLEXCLUSIVE | EPOLLIN | EPOLLONESHOT;
    show("EPOLLEXCLUSIVE with EPOLLONESHOT", epoll_ctl(ep, EPOLL_CTL_ADD, sv[0], &event));
    event.events = EPOLLEXCLUSIVE | EPOLLIN;
    show("EPOLLEXCLUSIVE", epoll_ctl(ep, EPOLL_CTL_ADD, sv[0], &event));
    show("cannot be changed", epoll_ctl(ep, EPOLL_CTL_MOD, sv[0], &event));
    show("read", read(ep, &event, sizeof(event)));
    show("write", write(ep, &event, sizeof(event)));
    unlink("plain.txt");
    return 0;
}
