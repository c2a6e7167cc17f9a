/* listen: on whom, in which state, and the backlog */
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
    struct sockaddr_in address;
    int stream = socket(AF_INET, SOCK_STREAM, 0), datagram = socket(AF_INET, SOCK_DGRAM, 0), client, server;
    show("an unbound stream", listen(stream, 5));
    show("again, with another backlog", listen(stream, 1));
    show("a negative backlog", listen(stream, -1));
    show("a backlog of 0", listen(stream, 0));
    show("datagrams", listen(datagram, 5));
    make_connection(&client, &server);
    show("a connected socket", listen(client, 5));
    show("the accepted one", listen(server, 5));
    shutdown(stream, SHUT_RDWR);
    show("after shutdown", listen(stream, 5));
    show("an unbound AF_UNIX socket", listen(socket(AF_UNIX, SOCK_STREAM, 0), 1));
    show("a socket that closed()", (close(client), listen(client, 1)));
    return 0;
}
