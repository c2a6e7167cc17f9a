/* SOCK_SEQPACKET: a connection that keeps boundaries */
#include <errno.h>
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

static void get(const char *what, int fd, int level, int name)
{
    int value = -1;
    socklen_t length = sizeof(value);
    if (getsockopt(fd, level, name, &value, &length) < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %d, %u bytes\n", what, value, length);
}

int main(void)
{
    int sv[2];
    char text[16];
    socketpair(AF_UNIX, SOCK_SEQPACKET, 0, sv);
    get("SO_TYPE", sv[0], SOL_SOCKET, SO_TYPE);
    show("send", send(sv[0], "one", 3, 0));
    show("send", send(sv[0], "second", 6, 0));
    show("recv", recv(sv[1], text, sizeof(text), 0));
    show("peek", recv(sv[1], text, 2, MSG_PEEK | MSG_TRUNC));
    show("cut", recv(sv[1], text, 2, 0));
    show("nothing left", recv(sv[1], text, sizeof(text), MSG_DONTWAIT));
    show("shutdown", shutdown(sv[0], SHUT_WR));
    show("the end", recv(sv[1], text, sizeof(text), 0));
    show("send after it", send(sv[0], "x", 1, MSG_NOSIGNAL));
    close(sv[1]);
    show("the other end", recv(sv[0], text, sizeof(text), 0));
    return 0;
}
