/* IPV6_V6ONLY: both protocols at one port */
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

int main(void)
{
    struct sockaddr_in6 v6;
    struct sockaddr_in v4;
    socklen_t length = sizeof(v6);
    int on = 1, six = socket(AF_INET6, SOCK_STREAM, 0), four = socket(AF_INET, SOCK_STREAM, 0), dual = socket(AF_INET6, SOCK_STREAM, 0);
    get("IPV6_V6ONLY", six, IPPROTO_IPV6, IPV6_V6ONLY);
    show("set", setsockopt(six, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof(on)));
    memset(&v6, 0, sizeof(v6));
    v6.sin6_family = AF_INET6;
    bind(six, (struct sockaddr *)&v6, sizeof(v6));
    listen(six, 1);
    getsockname(six, (struct sockaddr *)&v6, &length);
    show("set after bind", setsockopt(six, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof(on)));
    v4 = loopback(ntohs(v6.sin6_port));
    show("an IPv4 client", connect(socket(AF_INET, SOCK_STREAM, 0), (struct sockaddr *)&v4, sizeof(v4)));
    v4.sin_addr.s_addr = htonl(INADDR_ANY);
    show("IPv4 at the same port", bind(four, (struct sockaddr *)&v4, sizeof(v4)));
    show("both at the same port", bind(dual, (struct sockaddr *)&v6, sizeof(v6)));
    show("IPV6_V6ONLY of IPv4", setsockopt(four, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof(on)));
    return 0;
}
