/* the urgent byte: not there, there, read, overtaken, in the stream */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
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

/* what poll tells at once */
static void poll_now(const char *what, int fd, short events)
{
    struct pollfd request = {fd, events, 0};
    int count = poll(&request, 1, 0);
    printf("%s: %d%s%s%s%s%s%s\n", what, count, request.revents & POLLIN ? " IN" : "", request.revents & POLLPRI ? " PRI" : "",
           request.revents & POLLOUT ? " OUT" : "", request.revents & POLLRDHUP ? " RDHUP" : "", request.revents & POLLERR ? " ERR" : "",
           request.revents & POLLHUP ? " HUP" : "");
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
    int ends[2], mark = -1, on = 1;
    char text[16] = "";
    make_pair(ends);
    show("none was sent", recv(ends[1], text, 1, MSG_OOB));
    show("send", send(ends[0], "abX", 3, MSG_OOB));
    poll_soon("urgent", ends[1], POLLPRI);
    ioctl(ends[1], SIOCATMARK, &mark);
    printf("at the mark: %d\n", mark);
    show("peek", recv(ends[1], text, 4, MSG_OOB | MSG_PEEK));
    printf("%.1s\n", text);
    show("recv", recv(ends[1], text, 4, MSG_OOB));
    printf("%.1s\n", text);
    show("recv again", recv(ends[1], text, 4, MSG_OOB));
    poll_now("still", ends[1], POLLPRI | POLLIN);
    show("the stream", recv(ends[1], text, sizeof(text), 0));
    ioctl(ends[1], SIOCATMARK, &mark);
    printf("%.2s, at the mark: %d\n", text, mark);
    send(ends[0], "c", 1, 0);
    poll_soon("behind the mark", ends[1], POLLIN);
    show("the stream", recv(ends[1], text, sizeof(text), 0));
    poll_now("no longer urgent", ends[1], POLLPRI | POLLIN);
    setsockopt(ends[1], SOL_SOCKET, SO_OOBINLINE, &on, sizeof(on));
    send(ends[0], "deY", 3, MSG_OOB);
    send(ends[0], "f", 1, 0);
    poll_soon("inline", ends[1], POLLPRI);
    show("MSG_OOB", recv(ends[1], text, 4, MSG_OOB));
    show("up to the mark", recv(ends[1], text, sizeof(text), 0));
    ioctl(ends[1], SIOCATMARK, &mark);
    printf("%.2s, at the mark: %d\n", text, mark);
    show("from the mark on", recv(ends[1], text, sizeof(text), 0));
    printf("%.2s\n", text);
    shutdown(ends[0], SHUT_WR);
    poll_soon("the end", ends[1], POLLIN);
    show("MSG_OOB at the end", recv(ends[1], text, 4, MSG_OOB));
    return 0;
}
