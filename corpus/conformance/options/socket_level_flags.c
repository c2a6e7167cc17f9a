/* options that are on or off: SO_KEEPALIVE, SO_DONTROUTE, SO_OOBINLINE */
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
    set("SO_KEEPALIVE", fd, SOL_SOCKET, SO_KEEPALIVE, 1);
    get("SO_KEEPALIVE", fd, SOL_SOCKET, SO_KEEPALIVE);
    set("SO_KEEPALIVE", fd, SOL_SOCKET, SO_KEEPALIVE, 77);
    get("SO_KEEPALIVE", fd, SOL_SOCKET, SO_KEEPALIVE);
    set("SO_KEEPALIVE", fd, SOL_SOCKET, SO_KEEPALIVE, 0);
    get("SO_KEEPALIVE", fd, SOL_SOCKET, SO_KEEPALIVE);
    set("SO_DONTROUTE", fd, SOL_SOCKET, SO_DONTROUTE, 1);
    get("SO_DONTROUTE", fd, SOL_SOCKET, SO_DONTROUTE);
    set("SO_DONTROUTE", fd, SOL_SOCKET, SO_DONTROUTE, 77);
    get("SO_DONTROUTE", fd, SOL_SOCKET, SO_DONTROUTE);
    set("SO_DONTROUTE", fd, SOL_SOCKET, SO_DONTROUTE, 0);
    get("SO_DONTROUTE", fd, SOL_SOCKET, SO_DONTROUTE);
    set("SO_OOBINLINE", fd, SOL_SOCKET, SO_OOBINLINE, 1);
    get("SO_OOBINLINE", fd, SOL_SOCKET, SO_OOBINLINE);
    set("SO_OOBINLINE", fd, SOL_SOCKET, SO_OOBINLINE, 77);
    get("SO_OOBINLINE", fd, SOL_SOCKET, SO_OOBINLINE);
    set("SO_OOBINLINE", fd, SOL_SOCKET, SO_OOBINLINE, 0);
    get("SO_OOBINLINE", fd, SOL_SOCKET, SO_OOBINLINE);
    return 0;
}
