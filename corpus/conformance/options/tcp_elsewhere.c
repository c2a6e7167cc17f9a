/* options of TCP, UDP and IPv6 on sockets of other protocols */
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
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
    int stream = socket(AF_INET, SOCK_STREAM, 0), datagrams = socket(AF_INET, SOCK_DGRAM, 0), local = socket(AF_UNIX, SOCK_STREAM, 0);
    int stream6 = socket(AF_INET6, SOCK_STREAM, 0);
    set("TCP_NODELAY of UDP", datagrams, IPPROTO_TCP, TCP_NODELAY, 1);
    get("TCP_NODELAY of UDP", datagrams, IPPROTO_TCP, TCP_NODELAY);
    set("TCP_NODELAY of a local stream", local, IPPROTO_TCP, TCP_NODELAY, 1);
    get("TCP_NODELAY of a local stream", local, IPPROTO_TCP, TCP_NODELAY);
    set("UDP_CORK of TCP", stream, IPPROTO_UDP, 1, 1);
    get("UDP_CORK of TCP", stream, IPPROTO_UDP, 1);
    set("IPV6_V6ONLY of IPv4", stream, IPPROTO_IPV6, IPV6_V6ONLY, 1);
    get("IPV6_V6ONLY of IPv4", stream, IPPROTO_IPV6, IPV6_V6ONLY);
    set("IP_TTL of IPv6", stream6, IPPROTO_IP, IP_TTL, 7);
    get("IP_TTL of IPv6", stream6, IPPROTO_IP, IP_TTL);
    set("IP_TTL of a local stream", local, IPPROTO_IP, IP_TTL, 7);
    set("TCP_NODELAY of IPv6", stream6, IPPROTO_TCP, TCP_NODELAY, 5);
    get("TCP_NODELAY of IPv6", stream6, IPPROTO_TCP, TCP_NODELAY);
    return 0;
}
