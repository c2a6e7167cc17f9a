/* peer_names.c: both ends of a connection, and what they are called */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

typedef int (*name_function)(int, struct sockaddr *, socklen_t *);

static struct sockaddr_in6 name_of(int fd, name_function get, const char *what)
{
    struct sockaddr_storage any;
    struct sockaddr_in6 result;
    socklen_t length = sizeof any;
    char text[INET6_ADDRSTRLEN] = "";

    if (get(fd, (struct sockaddr *)&any, &length) != 0) {
        perror(what);
        exit(1);
    }
    memset(&result, 0, sizeof result);
    if (any.ss_family == AF_INET) {
        struct sockaddr_in *in = (struct sockaddr_in *)&any;
        inet_ntop(AF_INET, &in->sin_addr, text, sizeof text);
        result.sin6_port = in->sin_port;
    } else {
        memcpy(&result, &any, sizeof result);
        inet_ntop(AF_INET6, &result.sin6_addr, text, sizeof text);
    }
    printf("%-18s family %2d, %2u bytes, address %s\n", what, any.ss_family, (unsigned)length, text);
    return result;
}

static int try_family(int family)
{
    union {
        struct sockaddr     any;
        struct sockaddr_in  in;
        struct sockaddr_in6 in6;
    } address;
    socklen_t length;
    struct sockaddr_in6 a, b, c, d;
    int listener, client, server;

    memset(&address, 0, sizeof address);
    address.any.sa_family = family;
    if (family == AF_INET) {
        address.in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        length = sizeof address.in;
    } else {
        address.in6.sin6_addr = in6addr_loopback;
        length = sizeof address.in6;
    }

    if ((listener = socket(family, SOCK_STREAM, 0)) < 0) return -1;
    if (bind(listener, &address.any, length) != 0) return -1;
    if (listen(listener, 1) != 0) return -1;
    if (getsockname(listener, &address.any, &length) != 0) return -1;

    client = socket(family, SOCK_STREAM, 0);
    if (connect(client, &address.any, length) != 0) return -1;
    server = accept(listener, NULL, NULL);
    if (server < 0) return -1;

    a = name_of(client, getsockname, "client's own");
    b = name_of(client, getpeername, "client's peer");
    c = name_of(server, getsockname, "server's own");
    d = name_of(server, getpeername, "server's peer");
    printf("ports match: %s\n", a.sin6_port == d.sin6_port && b.sin6_port == c.sin6_port ? "yes" : "no");

    close(server);
    close(client);
    close(listener);
    return 0;
}

int main(void)
{
    static const int families[] = { AF_INET, AF_INET6 };
    unsigned i;

    for (i = 0; i < sizeof families / sizeof *families; i++)
        if (try_family(families[i]) != 0) {
            perror("peer_names");
            return 1;
        }
    return 0;
}
