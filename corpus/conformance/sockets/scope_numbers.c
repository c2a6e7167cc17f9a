/* IPv6 addresses with a scope: link-local ones need an interface */
#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
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

static int call(int (*function)(int, const struct sockaddr *, socklen_t), int type, const char *text, unsigned scope)
{
    struct sockaddr_in6 address;
    int fd = socket(AF_INET6, type, 0), result;
    memset(&address, 0, sizeof(address));
    address.sin6_family = AF_INET6;
    address.sin6_scope_id = scope;
    inet_pton(AF_INET6, text, &address.sin6_addr);
    if (function == connect)
        address.sin6_port = htons(9);
    result = function(fd, (struct sockaddr *)&address, sizeof(address));
    if (result == 0)
    {
        socklen_t length = sizeof(address);
        getsockname(fd, (struct sockaddr *)&address, &length);
        printf("scope %d: ", address.sin6_scope_id != 0);
    }
    close(fd);
    return result;
}

int main(void)
{
    unsigned lo = if_nametoindex("lo");
    show("bind ::1", call(bind, SOCK_STREAM, "::1", 0));
    show("bind ::1 with the scope of lo", call(bind, SOCK_STREAM, "::1", lo));
    show("bind ::1 with a scope that is none", call(bind, SOCK_STREAM, "::1", 9999));
    show("bind a link-local address without scope", call(bind, SOCK_STREAM, "fe80::1234", 0));
    show("bind a link-local address with an interface that is none", call(bind, SOCK_STREAM, "fe80::1234", 9999));
    show("bind a link-local address that is not ours", call(bind, SOCK_STREAM, "fe80::1234", lo));
    show("connect to a link-local address without scope", call(connect, SOCK_DGRAM, "fe80::1234", 0));
    show("connect to ::1 with the scope of lo", call(connect, SOCK_DGRAM, "::1", lo));
    show("bind an address that is not ours", call(bind, SOCK_STREAM, "2001:db8::1", 0));
    show("bind ::", call(bind, SOCK_STREAM, "::", 0));
    return 0;
}
