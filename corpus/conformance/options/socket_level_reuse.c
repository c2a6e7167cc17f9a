/* options that are on or off: SO_REUSEADDR, SO_REUSEPORT */
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
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    set("SO_REUSEADDR", fd, SOL_SOCKET, SO_REUSEADDR, 1);
    get("SO_REUSEADDR", fd, SOL_SOCKET, SO_REUSEADDR);
    set("SO_REUSEADDR", fd, SOL_SOCKET, SO_REUSEADDR, 77);
    get("SO_REUSEADDR", fd, SOL_SOCKET, SO_REUSEADDR);
    set("SO_REUSEADDR", fd, SOL_SOCKET, SO_REUSEADDR, 0);
    get("SO_REUSEADDR", fd, SOL_SOCKET, SO_REUSEADDR);
    set("SO_REUSEPORT", fd, SOL_SOCKET, SO_REUSEPORT, 1);
    get("SO_REUSEPORT", fd, SOL_SOCKET, SO_REUSEPORT);
    set("SO_REUSEPORT", fd, SOL_SOCKET, SO_REUSEPORT, 77);
    get("SO_REUSEPORT", fd, SOL_SOCKET, SO_REUSEPORT);
    set("SO_REUSEPORT", fd, SOL_SOCKET, SO_REUSEPORT, 0);
    get("SO_REUSEPORT", fd, SOL_SOCKET, SO_REUSEPORT);
    return 0;
}
