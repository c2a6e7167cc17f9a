/* select: the third set holds who has urgent data, and nobody else */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
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

static void sets(const char *what, int fd)
{
    struct timeval none = {0, 0};
    fd_set readers, writers, others;
    int count;
    FD_ZERO(&readers);
    FD_ZERO(&writers);
    FD_ZERO(&others);
    FD_SET(fd, &readers);
    FD_SET(fd, &writers);
    FD_SET(fd, &others);
    count = select(fd + 1, &readers, &writers, &others, &none);
    printf("%s: %d, %d %d %d\n", what, count, FD_ISSET(fd, &readers) != 0, FD_ISSET(fd, &writers) != 0, FD_ISSET(fd, &others) != 0);
}

int main(void)
{
    struct sockaddr_in address;
    int ends[2], fd;
    char text[4];
    make_pair(ends);
    sets("connected", ends[0]);
    send(ends[1], "ab", 2, MSG_OOB);
    poll_soon("urgent", ends[0], POLLPRI);
    sets("urgent", ends[0]);
    recv(ends[0], text, 1, MSG_OOB);
    sets("the urgent byte was read", ends[0]);
    recv(ends[0], text, 4, 0);
    sets("all was read", ends[0]);
    shutdown(ends[1], SHUT_WR);
    poll_soon("the end", ends[0], POLLIN);
    sets("the end", ends[0]);
    close(make_bound(SOCK_STREAM, &address));
    fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    connect(fd, (struct sockaddr *)&address, sizeof(address));
    poll_soon("refused", fd, POLLOUT);
    sets("refused", fd);
    sets("a new stream", socket(AF_INET, SOCK_STREAM, 0));
    sets("new datagrams", socket(AF_INET, SOCK_DGRAM, 0));
    return 0;
}
