/* recv on a stream with each flag, without data and with */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

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

static const struct
{
    const char *text;
    int value;
} flags[] = {
    {"none", 0}, {"MSG_OOB", MSG_OOB}, {"MSG_PEEK", MSG_PEEK}, {"MSG_DONTROUTE", MSG_DONTROUTE}, {"MSG_CTRUNC", MSG_CTRUNC}, {"MSG_TRUNC", MSG_TRUNC},
    {"MSG_EOR", MSG_EOR}, {"MSG_WAITALL", MSG_WAITALL}, {"MSG_CONFIRM", MSG_CONFIRM}, {"MSG_ERRQUEUE", MSG_ERRQUEUE}, {"MSG_NOSIGNAL", MSG_NOSIGNAL},
    {"MSG_MORE", MSG_MORE}, {"MSG_CMSG_CLOEXEC", MSG_CMSG_CLOEXEC},
};

int main(void)
{
    int ends[2], local[2], datagrams[2];
    unsigned i;
    char text[8];
    make_pair(ends);
    socketpair(AF_UNIX, SOCK_STREAM, 0, local);
    socketpair(AF_UNIX, SOCK_DGRAM, 0, datagrams);
    for (i = 0; i < sizeof(flags) / sizeof(flags[0]); i++)
    {
        printf("%s\n", flags[i].text);
        show("  TCP, nothing", recv(ends[0], text, 2, flags[i].value | MSG_DONTWAIT));
        show("  local stream, nothing", recv(local[0], text, 2, flags[i].value | MSG_DONTWAIT));
        show("  local datagrams, nothing", recv(datagrams[0], text, 2, flags[i].value | MSG_DONTWAIT));
        send(ends[1], "abcd", 4, 0);
        send(local[1], "abcd", 4, 0);
        send(datagrams[1], "abcd", 4, 0);
        poll_soon("  TCP", ends[0], POLLIN);
        show("  TCP", recv(ends[0], text, 2, flags[i].value | MSG_DONTWAIT));
        show("  local stream", recv(local[0], text, 2, flags[i].value | MSG_DONTWAIT));
        show("  local datagrams", recv(datagrams[0], text, 2, flags[i].value | MSG_DONTWAIT));
        show("  TCP, the rest", recv(ends[0], text, 8, MSG_DONTWAIT));
        show("  local stream, the rest", recv(local[0], text, 8, MSG_DONTWAIT));
        show("  local datagrams, the rest", recv(datagrams[0], text, 8, MSG_DONTWAIT));
    }
    return 0;
}
