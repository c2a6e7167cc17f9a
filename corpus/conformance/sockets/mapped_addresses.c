/* IPv4 peers of an IPv6 socket: ::ffff:127.0.0.1 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

static struct sockaddr_in loopback(int port)
{
    struct sockaddr_in address;
    memset(&address, 0, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/* a socket with a port of its own, whose address is stored */
static int make_bound(int type, struct sockaddr_in *address)
{
    socklen_t length = sizeof(*address);
    int fd = socket(AF_INET, type, 0);
    *address = loopback(0);
    bind(fd, (struct sockaddr *)address, sizeof(*address));
    getsockname(fd, (struct sockaddr *)address, &length);
    return fd;
}

static int make_listener(struct sockaddr_in *address, int backlog)
{
    int fd = make_bound(SOCK_STREAM, address);
    listen(fd, backlog);
    return fd;
}

static void set(const char *what, int fd, int level, int name, int value)
{
    int result = setsockopt(fd, level, name, &value, sizeof(value));
    printf("%s = %d: %s\n", what, value, result < 0 ? strerror(errno) : "done");
}

static struct sockaddr_in6 mapped(const char *text, int port)
{
    struct sockaddr_in6 address;
    memset(&address, 0, sizeof(address));
    address.sin6_family = AF_INET6;
    address.sin6_port = port;
    inet_pton(AF_INET6, text, &address.sin6_addr);
    return address;
}

static void name(const char *what, int (*call)(int, struct sockaddr *, socklen_t *), int fd)
{
    struct sockaddr_in6 address;
    socklen_t length = sizeof(address);
    char text[INET6_ADDRSTRLEN];
    if (call(fd, (struct sockaddr *)&address, &length) < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %s, %u bytes\n", what, inet_ntop(AF_INET6, &address.sin6_addr, text, sizeof(text)), length);
}

int main(void)
{
    struct sockaddr_in plain;
    struct sockaddr_in6 address, from;
    socklen_t length = sizeof(from);
    char text[INET6_ADDRSTRLEN];
    int listener = make_listener(&plain, 5), fd = socket(AF_INET6, SOCK_STREAM, 0), only = socket(AF_INET6, SOCK_STREAM, 0), datagrams;
    address = mapped("::ffff:127.0.0.1", plain.sin_port);
    show("connect", connect(fd, (struct sockaddr *)&address, sizeof(address)));
    name("getsockname", getsockname, fd);
    name("getpeername", getpeername, fd);
    set("IPV6_V6ONLY", only, IPPROTO_IPV6, IPV6_V6ONLY, 1);
    show("connect with IPV6_V6ONLY", connect(only, (struct sockaddr *)&address, sizeof(address)));
    address.sin6_port = 0;
    show("bind with IPV6_V6ONLY", bind(only, (struct sockaddr *)&address, sizeof(address)));
    fd = socket(AF_INET6, SOCK_STREAM, 0);
    show("bind", bind(fd, (struct sockaddr *)&address, sizeof(address)));
    name("getsockname", getsockname, fd);
    address = mapped("::1", plain.sin_port);
    show("connect from IPv4 to IPv6", connect(fd, (struct sockaddr *)&address, sizeof(address)));
    datagrams = socket(AF_INET6, SOCK_DGRAM, 0);
    close(listener);
    listener = make_bound(SOCK_DGRAM, &plain);
    address = mapped("::ffff:127.0.0.1", plain.sin_port);
    show("sendto", sendto(datagrams, "x", 1, 0, (struct sockaddr *)&address, sizeof(address)));
    length = sizeof(plain);
    show("recvfrom", recvfrom(listener, text, 1, 0, (struct sockaddr *)&plain, &length));
    show("answer", sendto(listener, "y", 1, 0, (struct sockaddr *)&plain, sizeof(plain)));
    length = sizeof(from);
    show("recvfrom", recvfrom(datagrams, text, 1, 0, (struct sockaddr *)&from, &length));
    printf("from %s\n", inet_ntop(AF_INET6, &from.sin6_addr, text, sizeof(text)));
    return 0;
}
