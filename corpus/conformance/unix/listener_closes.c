/* a local listener closes while connections wait */
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
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
    struct sockaddr_un name = local_name("listener");
    int listener = socket(AF_UNIX, SOCK_STREAM, 0), client = socket(AF_UNIX, SOCK_STREAM, 0), other = socket(AF_UNIX, SOCK_STREAM, 0);
    char text[8];
    bind(listener, (struct sockaddr *)&name, sizeof(name));
    show("listen", listen(listener, 5));
    show("listen again", listen(listener, 1));
    show("connect", connect(client, (struct sockaddr *)&name, sizeof(name)));
    show("connect again", connect(client, (struct sockaddr *)&name, sizeof(name)));
    show("send before accept", send(client, "early", 5, 0));
    poll_now("the listener", listener, POLLIN | POLLOUT);
    show("close", close(listener));
    poll_now("the client", client, POLLIN | POLLOUT | POLLRDHUP);
    show("recv", recv(client, text, sizeof(text), 0));
    show("recv again", recv(client, text, sizeof(text), 0));
    show("send", send(client, "late", 4, MSG_NOSIGNAL));
    show("another connect", connect(other, (struct sockaddr *)&name, sizeof(name)));
    show("listen without a name", listen(other, 1));
    show("accept without listen", accept(other, NULL, NULL));
    unlink("listener");
    show("connect", connect(other, (struct sockaddr *)&name, sizeof(name)));
    return 0;
}
