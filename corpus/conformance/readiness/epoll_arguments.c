/* epoll: descriptors and operations that are none, in which order they are looked at */
#include <errno.h>
#include <fcntl.h>
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
    int ep = epoll_create1(0), ends[2], file = open("a file", O_CREAT | O_RDWR, 0600);
    volatile int minus_one = -1;
    struct epoll_event event = {EPOLLIN, {0}};
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    show("epoll_create 0", epoll_create(0));
    show("epoll_create -1", epoll_create(-1));
    show("epoll_create1 with a flag that is none", epoll_create1(1));
    show("no instance", epoll_ctl(99, EPOLL_CTL_ADD, ends[0], &event));
    show("not an instance", epoll_ctl(ends[1], EPOLL_CTL_ADD, ends[0], &event));
    show("no file", epoll_ctl(ep, EPOLL_CTL_ADD, 99, &event));
    show("a file", epoll_ctl(ep, EPOLL_CTL_ADD, file, &event));
    show("itself", epoll_ctl(ep, EPOLL_CTL_ADD, ep, &event));
    show("no event", epoll_ctl(ep, EPOLL_CTL_ADD, ends[0], NULL));
    show("no event, no file", epoll_ctl(ep, EPOLL_CTL_ADD, 99, NULL));
    show("a wrong operation", epoll_ctl(ep, 9, ends[0], &event));
    show("a wrong operation, no event", epoll_ctl(ep, 9, ends[0], NULL));
    show("change what is not there", epoll_ctl(ep, EPOLL_CTL_MOD, ends[0], &event));
    show("remove what is not there", epoll_ctl(ep, EPOLL_CTL_DEL, ends[0], NULL));
    show("add", epoll_ctl(ep, EPOLL_CTL_ADD, ends[0], &event));
    show("add again", epoll_ctl(ep, EPOLL_CTL_ADD, ends[0], &event));
    show("remove without an event", epoll_ctl(ep, EPOLL_CTL_DEL, ends[0], NULL));
    show("wait on no instance", epoll_wait(99, &event, 1, 0));
    show("wait on what is none", epoll_wait(ends[0], &event, 1, 0));
    show("room for nothing", epoll_wait(ep, &event, 0, 0));
    show("room for -1", epoll_wait(ep, &event, minus_one, 0));
    show("read from an instance", read(ep, &event, sizeof(event)));
    show("write to an instance", write(ep, &event, sizeof(event)));
    show("lseek in an instance", lseek(ep, 0, SEEK_SET));
    return 0;
}
