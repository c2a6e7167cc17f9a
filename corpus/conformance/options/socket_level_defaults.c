/* the options of SOL_SOCKET that are numbers, as they are at first */
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

int main(void)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0), datagram = socket(AF_INET, SOCK_DGRAM, 0);
    get("SO_DEBUG", fd, SOL_SOCKET, SO_DEBUG);
    get("SO_REUSEADDR", fd, SOL_SOCKET, SO_REUSEADDR);
    get("SO_REUSEPORT", fd, SOL_SOCKET, SO_REUSEPORT);
    get("SO_TYPE", fd, SOL_SOCKET, SO_TYPE);
    get("SO_ERROR", fd, SOL_SOCKET, SO_ERROR);
    get("SO_DONTROUTE", fd, SOL_SOCKET, SO_DONTROUTE);
    get("SO_BROADCAST", fd, SOL_SOCKET, SO_BROADCAST);
    get("SO_KEEPALIVE", fd, SOL_SOCKET, SO_KEEPALIVE);
    get("SO_OOBINLINE", fd, SOL_SOCKET, SO_OOBINLINE);
    get("SO_NO_CHECK", datagram, SOL_SOCKET, SO_NO_CHECK);
    get("SO_PRIORITY", fd, SOL_SOCKET, SO_PRIORITY);
    get("SO_RCVLOWAT", fd, SOL_SOCKET, SO_RCVLOWAT);
    get("SO_SNDLOWAT", fd, SOL_SOCKET, SO_SNDLOWAT);
    get("SO_ACCEPTCONN", fd, SOL_SOCKET, SO_ACCEPTCONN);
    get("SO_PROTOCOL", fd, SOL_SOCKET, SO_PROTOCOL);
    get("SO_PROTOCOL of datagrams", datagram, SOL_SOCKET, SO_PROTOCOL);
    get("SO_DOMAIN", fd, SOL_SOCKET, SO_DOMAIN);
    get("SO_TIMESTAMP", fd, SOL_SOCKET, SO_TIMESTAMP);
    get("SO_MARK", fd, SOL_SOCKET, SO_MARK);
    get("SO_RXQ_OVFL", fd, SOL_SOCKET, SO_RXQ_OVFL);
    get("SO_INCOMING_CPU is one", fd, SOL_SOCKET, 9999);
    return 0;
}
