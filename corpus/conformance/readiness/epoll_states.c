/* epoll on sockets in every state, asked for all and for nothing */
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

static void state(const char *what, int fd)
{
    int ep = epoll_create1(0);
    printf("%s\n", what);
    watch(ep, EPOLL_CTL_ADD, fd, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLPRI, 1);
    epoll_now("  all", ep);
    watch(ep, EPOLL_CTL_MOD, fd, 0, 1);
    epoll_now("  nothing", ep);
    watch(ep, EPOLL_CTL_MOD, fd, EPOLLOUT | EPOLLET, 1);
    epoll_now("  EPOLLOUT, edge", ep);
    epoll_now("  EPOLLOUT, edge", ep);
    close(ep);
}

int main(void)
{
    struct sockaddr_in address, closed;
    int listener = make_listener(&address, 5), fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), accepted;
    close(make_bound(SOCK_STREAM, &closed));
    state("a new stream", socket(AF_INET, SOCK_STREAM, 0));
    state("a bound stream", make_bound(SOCK_STREAM, &closed));
    state("a listening stream", listener);
    connect(fd, (struct sockaddr *)&address, sizeof(address));
    poll_soon("connected", fd, POLLOUT);
    poll_soon("somebody came", listener, POLLIN);
    state("a listening stream with a client", listener);
    state("a connected stream", fd);
    accepted = accept(listener, NULL, NULL);
    send(accepted, "x", 1, 0);
    poll_soon("data", fd, POLLIN);
    state("data", fd);
    close(accepted);
    poll_soon("closed", fd, POLLRDHUP);
    state("closed by the peer", fd);
    state("new datagrams", socket(AF_INET, SOCK_DGRAM, 0));
    state("a new local stream", socket(AF_UNIX, SOCK_STREAM, 0));
    state("new local datagrams", socket(AF_UNIX, SOCK_DGRAM, 0));
    return 0;
}
