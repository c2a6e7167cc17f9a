/* an epoll instance travels through a socket and goes on telling */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <time.h>
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

static int send_file(int socket, int file)
{
    char control[CMSG_SPACE(sizeof(int))];
    struct iovec piece = {"x", 1};
    struct msghdr message;
    struct cmsghdr *head;
    memset(&message, 0, sizeof(message));
    memset(control, 0, sizeof(control));
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof(control);
    head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(head), &file, sizeof(int));
    return sendmsg(socket, &message, 0);
}

static int receive_file(int socket)
{
    char control[CMSG_SPACE(sizeof(int))], text[4];
    struct iovec piece = {text, sizeof(text)};
    struct msghdr message;
    int file = -1;
    memset(&message, 0, sizeof(message));
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof(control);
    if (recvmsg(socket, &message, 0) > 0 && CMSG_FIRSTHDR(&message) != NULL)
        memcpy(&file, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(int));
    return file;
}

int main(void)
{
    int ep = epoll_create1(0), ends[2], watched[2], received, timer, counter = eventfd(0, 0);
    unsigned long long value = 1;
    char text[4];
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    socketpair(AF_UNIX, SOCK_STREAM, 0, watched);
    watch(ep, EPOLL_CTL_ADD, watched[0], EPOLLIN, 1);
    show("send", send_file(ends[0], ep));
    received = receive_file(ends[1]);
    show("another descriptor", received);
    send(watched[1], "a", 1, 0);
    epoll_now("the first", ep);
    epoll_now("the second", received);
    show("add by the second", watch(received, EPOLL_CTL_ADD, watched[1], EPOLLOUT, 2));
    show("is there for the first", watch(ep, EPOLL_CTL_ADD, watched[1], EPOLLOUT, 2));
    show("change by the second", watch(received, EPOLL_CTL_MOD, watched[0], EPOLLIN, 3));
    close(ep);
    epoll_now("the first is closed", received);
    recv(watched[0], text, sizeof(text), 0);
    show("remove by the second", watch(received, EPOLL_CTL_DEL, watched[1], 0, 0));
    epoll_now("nothing", received);
    show("send a counter", send_file(ends[0], counter));
    counter = receive_file(ends[1]);
    show("write", write(counter, &value, sizeof(value)));
    show("wait for it", watch(received, EPOLL_CTL_ADD, counter, EPOLLIN, 4));
    epoll_now("the counter", received);
    timer = timerfd_create(CLOCK_MONOTONIC, 0);
    show("send a timer", send_file(ends[0], timer));
    timer = receive_file(ends[1]);
    show("set it", timerfd_settime(timer, 0, &(struct itimerspec){{0, 0}, {0, 1}}, NULL));
    show("read it", read(timer, &value, sizeof(value)));
    return 0;
}
