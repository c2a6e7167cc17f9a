/* socketpair: every type, and what is refused */
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
    /* whatever was open when the program started */
    for (int number = 3; number < 64; number++)
        close(number);
    show("SOCK_STREAM", socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
    show("SOCK_DGRAM", socketpair(AF_UNIX, SOCK_DGRAM, 0, sv));
    show("SOCK_SEQPACKET", socketpair(AF_UNIX, SOCK_SEQPACKET, 0, sv));
    show("SOCK_RAW", socketpair(AF_UNIX, SOCK_RAW, 0, sv));
    get("which are datagrams", sv[0], SOL_SOCKET, SO_TYPE);
    show("with a protocol", socketpair(AF_UNIX, SOCK_STREAM, 7, sv));
    show("AF_INET", socketpair(AF_INET, SOCK_STREAM, 0, sv));
    show("AF_INET6", socketpair(AF_INET6, SOCK_DGRAM, 0, sv));
    show("no family", socketpair(99, SOCK_STREAM, 0, sv));
    show("no type", socketpair(AF_UNIX, 99, 0, sv));
    show("no place", socketpair(AF_UNIX, SOCK_STREAM, 0, NULL));
    show("the next pair", socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
    printf("%d %d\n", sv[0], sv[1]);
    show("send to itself and read", (send(sv[0], "x", 1, 0), recv(sv[1], text, 1, 0)));
    return 0;
}
