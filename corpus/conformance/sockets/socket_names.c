/* getsockname and getpeername in every state */
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

static void make_connection(int *client, int *server)
{
    struct sockaddr_in address;
    int listener = make_listener(&address, 1);
    *client = socket(AF_INET, SOCK_STREAM, 0);
    connect(*client, (struct sockaddr *)&address, sizeof(address));
    *server = accept(listener, NULL, NULL);
    close(listener);
}

int main(void)
{
    struct sockaddr_in name, peer;
    socklen_t length = sizeof(name);
    int fd = socket(AF_INET, SOCK_STREAM, 0), client, server;
    show("getsockname of a new socket", getsockname(fd, (struct sockaddr *)&name, &length));
    printf("family %d, port %d, address %s, %u bytes\n", name.sin_family, name.sin_port, inet_ntoa(name.sin_addr), length);
    show("getpeername of a new socket", getpeername(fd, (struct sockaddr *)&name, &length));
    make_connection(&client, &server);
    length = sizeof(name);
    getsockname(client, (struct sockaddr *)&name, &length);
    getpeername(server, (struct sockaddr *)&peer, &length);
    printf("both ends agree: %d\n", memcmp(&name, &peer, sizeof(name)) == 0);
    memset(&peer, 0xee, sizeof(peer));
    length = 3;
    show("getpeername with 3 bytes", getpeername(server, (struct sockaddr *)&peer, &length));
    printf("length %u, family %d, the rest untouched %d\n", length, peer.sin_family == AF_INET, ((unsigned char *)&peer)[3] == 0xee);
    length = 0;
    show("with none", getsockname(server, (struct sockaddr *)&peer, &length));
    printf("length %u\n", length);
    length = -4;
    show("with a negative length", getsockname(server, (struct sockaddr *)&peer, &length));
    length = 100;
    show("with more than enough", getsockname(server, (struct sockaddr *)&peer, &length));
    printf("length %u\n", length);
    show("without a place", getsockname(server, NULL, &length));
    show("without a length", getsockname(server, (struct sockaddr *)&peer, NULL));
    shutdown(client, SHUT_RDWR);
    length = sizeof(peer);
    show("getpeername after shutdown", getpeername(client, (struct sockaddr *)&peer, &length));
    return 0;
}
