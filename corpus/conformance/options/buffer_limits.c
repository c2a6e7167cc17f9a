/* SO_SNDBUF and SO_RCVBUF: zero, negative and enormous sizes */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static void buffer(const char *what, int fd, int name, int value)
{
    int now = -1, before = -1;
    socklen_t length = sizeof(now);
    getsockopt(fd, SOL_SOCKET, name, &before, &length);
    printf("%s = %d: %s", what, value, setsockopt(fd, SOL_SOCKET, name, &value, sizeof(value)) < 0 ? strerror(errno) : "done");
    getsockopt(fd, SOL_SOCKET, name, &now, &length);
    printf(", %s\n", now == before ? "as before" : value > 0 && now == 2 * value ? "doubled" : now > value ? "larger" : "smaller");
}

int main(void)
{
    int fd = socket(AF_INET, SOCK_DGRAM, 0), local = socket(AF_UNIX, SOCK_STREAM, 0), wrong = 5000;
    buffer("SO_RCVBUF", fd, SO_RCVBUF, 10000);
    buffer("SO_RCVBUF", fd, SO_RCVBUF, 0);
    buffer("SO_RCVBUF", fd, SO_RCVBUF, 20000);
    buffer("SO_SNDBUF", fd, SO_SNDBUF, 10000);
    buffer("SO_SNDBUF", fd, SO_SNDBUF, 0);
    buffer("SO_SNDBUF", fd, SO_SNDBUF, 20000);
    buffer("SO_SNDBUF", fd, SO_SNDBUF, 0x7fffffff);
    buffer("local SO_SNDBUF", local, SO_SNDBUF, 30000);
    buffer("local SO_RCVBUF", local, SO_RCVBUF, 30000);
    show("3 bytes", setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &wrong, 3));
    show("no bytes", setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &wrong, 0));
    return 0;
}
