/* a datagram socket whose queue is full: EAGAIN, and room after reading */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static struct sockaddr_un local_name(const char *path)
{
    struct sockaddr_un name;
    memset(&name, 0, sizeof(name));
    name.sun_family = AF_UNIX;
    strncpy(name.sun_path, path, sizeof(name.sun_path) - 1);
    return name;
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

int main(void)
{
    struct sockaddr_un name = local_name("receiver");
    int receiver = socket(AF_UNIX, SOCK_DGRAM, 0), sender = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0), count = 0;
    char text[8];
    struct timeval limit = {0, 20000};
    show("bind", bind(receiver, (struct sockaddr *)&name, sizeof(name)));
    show("connect", connect(sender, (struct sockaddr *)&name, sizeof(name)));
    poll_now("room", sender, POLLOUT);
    while (send(sender, "x", 1, 0) == 1)
        count++;
    printf("full: %s, some went: %d\n", strerror(errno), count > 0);
    poll_now("no room", sender, POLLOUT);
    show("sendto", sendto(sender, "x", 1, 0, (struct sockaddr *)&name, sizeof(name)));
    fcntl(sender, F_SETFL, 0);
    setsockopt(sender, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
    show("with a time limit", send(sender, "x", 1, 0));
    show("MSG_DONTWAIT", send(sender, "x", 1, MSG_DONTWAIT));
    while (recv(receiver, text, sizeof(text), MSG_DONTWAIT) == 1)
        count--;
    printf("all came: %d\n", count == 0);
    poll_now("room again", sender, POLLOUT);
    show("send", send(sender, "y", 1, 0));
    close(receiver);
    show("the receiver is gone", send(sender, "z", 1, 0));
    poll_now("poll", sender, POLLOUT);
    return 0;
}
