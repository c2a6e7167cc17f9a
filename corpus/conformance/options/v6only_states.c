/* IPV6_V6ONLY before and behind bind and connect */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

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
    int fd = socket(AF_INET6, SOCK_STREAM, 0), listener, client;
    struct sockaddr_in6 any, address;
    struct sockaddr_in plain = loopback(0);
    socklen_t length = sizeof(address);
    memset(&any, 0, sizeof(any));
    any.sin6_family = AF_INET6;
    set("before bind", fd, IPPROTO_IPV6, IPV6_V6ONLY, 1);
    show("bind", bind(fd, (struct sockaddr *)&any, sizeof(any)));
    set("behind bind", fd, IPPROTO_IPV6, IPV6_V6ONLY, 0);
    get("still", fd, IPPROTO_IPV6, IPV6_V6ONLY);
    listen(fd, 1);
    getsockname(fd, (struct sockaddr *)&address, &length);
    plain.sin_port = address.sin6_port;
    client = socket(AF_INET, SOCK_STREAM, 0);
    show("IPv4 is refused", connect(client, (struct sockaddr *)&plain, sizeof(plain)));
    listener = socket(AF_INET6, SOCK_STREAM, 0);
    set("off", listener, IPPROTO_IPV6, IPV6_V6ONLY, 0);
    bind(listener, (struct sockaddr *)&any, sizeof(any));
    listen(listener, 1);
    length = sizeof(address);
    getsockname(listener, (struct sockaddr *)&address, &length);
    plain.sin_port = address.sin6_port;
    client = socket(AF_INET, SOCK_STREAM, 0);
    show("IPv4 is served", connect(client, (struct sockaddr *)&plain, sizeof(plain)));
    show("a mapped address with the option off", bind(socket(AF_INET, SOCK_STREAM, 0), (struct sockaddr *)&any, sizeof(any)));
    return 0;
}
