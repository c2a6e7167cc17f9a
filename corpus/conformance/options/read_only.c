/* options that can only be read, and ones that can only be set */
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
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    set("SO_TYPE", fd, SOL_SOCKET, SO_TYPE, 1);
    set("SO_ERROR", fd, SOL_SOCKET, SO_ERROR, 0);
    set("SO_DOMAIN", fd, SOL_SOCKET, SO_DOMAIN, AF_INET);
    set("SO_PROTOCOL", fd, SOL_SOCKET, SO_PROTOCOL, 0);
    set("SO_ACCEPTCONN", fd, SOL_SOCKET, SO_ACCEPTCONN, 1);
    set("SO_SNDLOWAT", fd, SOL_SOCKET, SO_SNDLOWAT, 1);
    set("an option that is none", fd, SOL_SOCKET, 12345, 1);
    get("an option that is none", fd, SOL_SOCKET, 12345);
    set("a level that is none", fd, 4711, 1, 1);
    get("a level that is none", fd, 4711, 1);
    set("a negative option", fd, SOL_SOCKET, -1, 1);
    set("TCP's level with 999", fd, IPPROTO_TCP, 999, 1);
    get("TCP's level with 999", fd, IPPROTO_TCP, 999);
    set("IP's level with 999", fd, IPPROTO_IP, 999, 1);
    get("IP's level with 999", fd, IPPROTO_IP, 999);
    set("IPv6's level on IPv4", fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS, 1);
    get("IPv6's level on IPv4", fd, IPPROTO_IPV6, IPV6_UNICAST_HOPS);
    fd = socket(AF_INET, SOCK_DGRAM, 0);
    set("TCP's level on UDP", fd, IPPROTO_TCP, TCP_NODELAY, 1);
    get("TCP's level on UDP", fd, IPPROTO_TCP, TCP_NODELAY);
    fd = socket(AF_UNIX, SOCK_STREAM, 0);
    set("TCP's level on AF_UNIX", fd, IPPROTO_TCP, TCP_NODELAY, 1);
    get("IP's level on AF_UNIX", fd, IPPROTO_IP, IP_TTL);
    return 0;
}
