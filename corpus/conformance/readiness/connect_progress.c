/* a connection in progress: every call before it comes through and afterwards */
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

/* waits for one of the events and tells what there is */
static void poll_soon(const char *what, int fd, short events)
{
    struct pollfd request = {fd, events, 0};
    int count = poll(&request, 1, 5000);
    printf("%s: %d%s%s%s%s%s%s\n", what, count, request.revents & POLLIN ? " IN" : "", request.revents & POLLPRI ? " PRI" : "",
           request.revents & POLLOUT ? " OUT" : "", request.revents & POLLRDHUP ? " RDHUP" : "", request.revents & POLLERR ? " ERR" : "",
           request.revents & POLLHUP ? " HUP" : "");
}

int main(void)
{
    struct sockaddr_in address, closed;
    int listener = make_listener(&address, 5), fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), error = -1;
    socklen_t length = sizeof(error);
    char text[4];
    close(make_bound(SOCK_STREAM, &closed));
    show("connect", connect(fd, (struct sockaddr *)&address, sizeof(address)));
    poll_soon("poll", fd, POLLOUT);
    getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length);
    printf("SO_ERROR: %s\n", strerror(error));
    show("recv", recv(fd, text, sizeof(text), 0));
    show("connect the second time", connect(fd, (struct sockaddr *)&address, sizeof(address)));
    show("connect the third time", connect(fd, (struct sockaddr *)&address, sizeof(address)));
    show("send", send(fd, "x", 1, 0));
    close(accept(listener, NULL, NULL));
    fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    show("connect to nobody", connect(fd, (struct sockaddr *)&closed, sizeof(closed)));
    poll_soon("poll", fd, POLLIN);
    show("send", send(fd, "x", 1, MSG_NOSIGNAL));
    show("send again", send(fd, "x", 1, MSG_NOSIGNAL));
    show("recv", recv(fd, text, sizeof(text), 0));
    show("shutdown", shutdown(fd, SHUT_WR));
    show("connect elsewhere", connect(fd, (struct sockaddr *)&address, sizeof(address)));
    poll_soon("poll", fd, POLLOUT);
    show("connect", connect(fd, (struct sockaddr *)&address, sizeof(address)));
    return 0;
}
