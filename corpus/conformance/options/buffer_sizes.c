/* SO_RCVBUF and SO_SNDBUF: the kernel doubles, and has a minimum */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void get(const char *what, int fd, int level, int name)
{
    int value = -1;
    socklen_t length = sizeof(value);
    if (getsockopt(fd, level, name, &value, &length) < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %d, %u bytes\n", what, value, length);
}

static void set(const char *what, int fd, int level, int name, int value)
{
    int result = setsockopt(fd, level, name, &value, sizeof(value));
    printf("%s = %d: %s\n", what, value, result < 0 ? strerror(errno) : "done");
}

int main(void)
{
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    set("SO_RCVBUF", fd, SOL_SOCKET, SO_RCVBUF, 10000);
    get("SO_RCVBUF", fd, SOL_SOCKET, SO_RCVBUF);
    set("SO_SNDBUF", fd, SOL_SOCKET, SO_SNDBUF, 10000);
    get("SO_SNDBUF", fd, SOL_SOCKET, SO_SNDBUF);
    set("SO_RCVBUF", fd, SOL_SOCKET, SO_RCVBUF, 0);
    get("SO_RCVBUF", fd, SOL_SOCKET, SO_RCVBUF);
    set("SO_SNDBUF", fd, SOL_SOCKET, SO_SNDBUF, 0);
    get("SO_SNDBUF", fd, SOL_SOCKET, SO_SNDBUF);
    set("SO_RCVLOWAT", fd, SOL_SOCKET, SO_RCVLOWAT, 100);
    get("SO_RCVLOWAT", fd, SOL_SOCKET, SO_RCVLOWAT);
    set("SO_PRIORITY", fd, SOL_SOCKET, SO_PRIORITY, 4);
    get("SO_PRIORITY", fd, SOL_SOCKET, SO_PRIORITY);
    return 0;
}
