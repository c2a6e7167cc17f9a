/* EPOLLRDHUP and EPOLLHUP: halves of a connection end */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in address;
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/* a socket with a port of its own, whose address is stored */
static int make_bound(int type, struct sockaddr_in *address)
{
    socklen_t length = sizeof(*address);
    int fd = socket(AF_INET, type, 0);
    *address = loopback(0);
    bind(fd, (struct sockaddr *)address, sizeof(*address));
    getsockname(fd, (struct sockaddr *)address, &length);
    return fd;
}

static int make_listener(struct sockaddr_in *address, int backlog)
{
    int fd = make_bound(SOCK_STREAM, address);
    listen(fd, backlog);
    return fd;
}

/* both ends of a TCP connection */
static void make_pair(int ends[2])
{
    struct sockaddr_in address;
    int listener = make_listener(&address, 1);
    ends[0] = socket(AF_INET, SOCK_STREAM, 0);
    connect(ends[0], (struct sockaddr *)&address, sizeof(address));
    ends[1] = accept(listener, NULL, NULL);
    close(listener);
}

/* waits for one of the events and tells what there is */
static void poll_soon(const char *what, int fd, short events)
{
    struct pollfd request = {fd, events, 0};
    int count = poll(&request, 1, 5000);
    printf("%s: %d%s%s%s%s%s%s\n", what, count, request.revents & POLLIN ? " IN" : "", request.revents & POLLPRI ? " PRI" : "",
           request.revents & POLLOUT ? " OUT" : "", request.revents & POLLRDHUP ? " RDHUP" : "", request.revents & POLLERR ? " ERR" : "",
           request.revents & POLLHUP ? " HUP" : "");
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

static void halves(const char *kind, int one, int other)
{
    int ep = epoll_create1(0);
    printf("%s\n", kind);
    watch(ep, EPOLL_CTL_ADD, one, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLPRI, 1);
    epoll_now("  connected", ep);
    send(other, "x", 1, 0);
    poll_soon("  data", one, POLLIN);
    epoll_now("  data", ep);
    shutdown(other, SHUT_WR);
    poll_soon("  the end", one, POLLRDHUP);
    epoll_now("  the end, behind data", ep);
    shutdown(one, SHUT_RD);
    epoll_now("  we read no more", ep);
    shutdown(one, SHUT_WR);
    poll_soon("  both ends", one, POLLHUP);
    epoll_now("  both ends", ep);
    close(other);
    epoll_now("  closed", ep);
    watch(ep, EPOLL_CTL_MOD, one, 0, 1);
    epoll_now("  unasked", ep);
}

int main(void)
{
    int ends[2];
    make_pair(ends);
    halves("TCP", ends[0], ends[1]);
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    halves("local stream", ends[0], ends[1]);
    socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends);
    halves("local packets", ends[0], ends[1]);
    return 0;
}
