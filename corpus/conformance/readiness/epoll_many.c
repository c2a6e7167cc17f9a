/* several descriptors: a limit of events, and turns */
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>

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
    int ep = epoll_create1(0), pairs[4][2], i, seen = 0, round;
    struct epoll_event found[2];
    for (i = 0; i < 4; i++)
    {
        socketpair(AF_UNIX, SOCK_DGRAM, 0, pairs[i]);
        watch(ep, EPOLL_CTL_ADD, pairs[i][0], EPOLLIN, i);
        send(pairs[i][1], "x", 1, 0);
    }
    for (round = 0; round < 2; round++)
    {
        int count = epoll_wait(ep, found, 2, 0);
        printf("%d events\n", count);
        for (i = 0; i < count; i++)
            seen |= 1 << found[i].data.fd;
    }
    printf("each had a turn: %d\n", seen == 15);
    return 0;
}
