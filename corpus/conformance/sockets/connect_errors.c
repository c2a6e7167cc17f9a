/* connect: what it says in every state of a stream */
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
    struct sockaddr_in address, closed;
    int listener = make_listener(&address, 5), fd = socket(AF_INET, SOCK_STREAM, 0), client, server;
    struct sockaddr *any = (struct sockaddr *)&address;
    int free_port = make_bound(SOCK_STREAM, &closed);
    close(free_port);
    show("too short an address", connect(fd, any, 8));
    show("no address", connect(fd, NULL, sizeof(address)));
    show("too long an address", connect(fd, any, 1000));
    address.sin_family = AF_INET6;
    show("another family", connect(fd, any, sizeof(address)));
    address.sin_family = AF_INET;
    show("where nobody listens", connect(fd, (struct sockaddr *)&closed, sizeof(closed)));
    show("the same socket again, where somebody does", connect(fd, any, sizeof(address)));
    show("once more", connect(fd, any, sizeof(address)));
    show("a listening socket", connect(listener, any, sizeof(address)));
    make_connection(&client, &server);
    show("an accepted socket", connect(server, any, sizeof(address)));
    close(client);
    show("after the peer has closed", connect(server, any, sizeof(address)));
    return 0;
}
