/* levels and names that a socket does not have */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void all(const char *kind, int fd)
{
    static const int levels[] = {SOL_SOCKET, IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6, IPPROTO_ICMP, 12345, -1};
    unsigned i;
    for (i = 0; i < sizeof(levels) / sizeof(levels[0]); i++)
    {
        int value = 0;
        socklen_t length = sizeof(value);
        printf("%s, level %d:", kind, levels[i]);
        printf(" %s", setsockopt(fd, levels[i], 9999, &value, sizeof(value)) < 0 ? strerror(errno) : "done");
        printf(", %s\n", getsockopt(fd, levels[i], 9999, &value, &length) < 0 ? strerror(errno) : "done");
    }
}

int main(void)
{
    all("TCP", socket(AF_INET, SOCK_STREAM, 0));
    all("UDP", socket(AF_INET, SOCK_DGRAM, 0));
    all("TCP of IPv6", socket(AF_INET6, SOCK_STREAM, 0));
    all("UDP of IPv6", socket(AF_INET6, SOCK_DGRAM, 0));
    all("local stream", socket(AF_UNIX, SOCK_STREAM, 0));
    all("local datagrams", socket(AF_UNIX, SOCK_DGRAM, 0));
    return 0;
}
