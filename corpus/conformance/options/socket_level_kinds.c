/* the flags of SOL_SOCKET on every kind of socket: set, and read back */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static const struct
{
    const char *text;
    int name;
} options[] = {
    {"SO_REUSEADDR", SO_REUSEADDR}, {"SO_DONTROUTE", SO_DONTROUTE}, {"SO_BROADCAST", SO_BROADCAST}, {"SO_KEEPALIVE", SO_KEEPALIVE},
    {"SO_OOBINLINE", SO_OOBINLINE}, {"SO_TIMESTAMP", SO_TIMESTAMP}, {"SO_NO_CHECK", SO_NO_CHECK}, {"SO_TYPE", SO_TYPE},
    {"SO_DOMAIN", SO_DOMAIN}, {"SO_PROTOCOL", SO_PROTOCOL}, {"SO_ACCEPTCONN", SO_ACCEPTCONN}, {"SO_ERROR", SO_ERROR},
};

static void all(const char *kind, int fd)
{
    unsigned i;
    for (i = 0; i < sizeof(options) / sizeof(options[0]); i++)
    {
        int value = 1, result;
        socklen_t length = sizeof(value);
        result = setsockopt(fd, SOL_SOCKET, options[i].name, &value, sizeof(value));
        printf("%s %s: %s", kind, options[i].text, result < 0 ? strerror(errno) : "set");
        value = -1;
        if (getsockopt(fd, SOL_SOCKET, options[i].name, &value, &length) < 0)
            printf(", %s\n", strerror(errno));
        else
            printf(", %d\n", value);
    }
}

int main(void)
{
    all("TCP", socket(AF_INET, SOCK_STREAM, 0));
    all("UDP", socket(AF_INET, SOCK_DGRAM, 0));
    all("TCP of IPv6", socket(AF_INET6, SOCK_STREAM, 0));
    all("local stream", socket(AF_UNIX, SOCK_STREAM, 0));
    all("local datagrams", socket(AF_UNIX, SOCK_DGRAM, 0));
    all("local packets", socket(AF_UNIX, SOCK_SEQPACKET, 0));
    return 0;
}
