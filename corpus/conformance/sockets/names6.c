/* getsockname with IPv6: 28 bytes, an IPv4 peer of a dual socket */
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

int main(void)
{
    struct sockaddr_in6 name, peer;
    struct sockaddr_in v4 = loopback(0);
    socklen_t length = sizeof(name);
    int listener = socket(AF_INET6, SOCK_STREAM, 0), client = socket(AF_INET, SOCK_STREAM, 0), server;
    char text[INET6_ADDRSTRLEN];
    memset(&name, 0, sizeof(name));
    name.sin6_family = AF_INET6;
    show("bind to ::", bind(listener, (struct sockaddr *)&name, sizeof(name)));
    listen(listener, 1);
    show("getsockname", getsockname(listener, (struct sockaddr *)&name, &length));
    printf("%u bytes, %s\n", length, inet_ntop(AF_INET6, &name.sin6_addr, text, sizeof(text)));
    v4.sin_port = name.sin6_port;
    show("an IPv4 client", connect(client, (struct sockaddr *)&v4, sizeof(v4)));
    length = sizeof(peer);
    server = accept(listener, (struct sockaddr *)&peer, &length);
    printf("from %s, %u bytes\n", inet_ntop(AF_INET6, &peer.sin6_addr, text, sizeof(text)), length);
    length = sizeof(name);
    getsockname(server, (struct sockaddr *)&name, &length);
    printf("at %s, mapped %d\n", inet_ntop(AF_INET6, &name.sin6_addr, text, sizeof(text)), IN6_IS_ADDR_V4MAPPED(&name.sin6_addr));
    show("bind too short", bind(socket(AF_INET6, SOCK_STREAM, 0), (struct sockaddr *)&name, 20));
    show("bind of an IPv4 address", bind(socket(AF_INET6, SOCK_STREAM, 0), (struct sockaddr *)&v4, sizeof(v4)));
    return 0;
}
