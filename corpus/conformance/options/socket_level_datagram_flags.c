/* options that are on or off: SO_BROADCAST, SO_TIMESTAMP, SO_RXQ_OVFL */
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
    set("SO_BROADCAST", fd, SOL_SOCKET, SO_BROADCAST, 1);
    get("SO_BROADCAST", fd, SOL_SOCKET, SO_BROADCAST);
    set("SO_BROADCAST", fd, SOL_SOCKET, SO_BROADCAST, 77);
    get("SO_BROADCAST", fd, SOL_SOCKET, SO_BROADCAST);
    set("SO_BROADCAST", fd, SOL_SOCKET, SO_BROADCAST, 0);
    get("SO_BROADCAST", fd, SOL_SOCKET, SO_BROADCAST);
    set("SO_TIMESTAMP", fd, SOL_SOCKET, SO_TIMESTAMP, 1);
    get("SO_TIMESTAMP", fd, SOL_SOCKET, SO_TIMESTAMP);
    set("SO_TIMESTAMP", fd, SOL_SOCKET, SO_TIMESTAMP, 77);
    get("SO_TIMESTAMP", fd, SOL_SOCKET, SO_TIMESTAMP);
    set("SO_TIMESTAMP", fd, SOL_SOCKET, SO_TIMESTAMP, 0);
    get("SO_TIMESTAMP", fd, SOL_SOCKET, SO_TIMESTAMP);
    set("SO_RXQ_OVFL", fd, SOL_SOCKET, SO_RXQ_OVFL, 1);
    get("SO_RXQ_OVFL", fd, SOL_SOCKET, SO_RXQ_OVFL);
    set("SO_RXQ_OVFL", fd, SOL_SOCKET, SO_RXQ_OVFL, 77);
    get("SO_RXQ_OVFL", fd, SOL_SOCKET, SO_RXQ_OVFL);
    set("SO_RXQ_OVFL", fd, SOL_SOCKET, SO_RXQ_OVFL, 0);
    get("SO_RXQ_OVFL", fd, SOL_SOCKET, SO_RXQ_OVFL);
    return 0;
}
