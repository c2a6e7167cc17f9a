/* shutdown in every state */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
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

/* waits until a descriptor is ready, and says for what */
static void wait_for(const char *what, int fd, short events)
{
    struct pollfd request = { fd, events, 0 };
    poll(&request, 1, 10000);
    printf("%s:%s%s%s%s%s%s\n", what, request.revents & POLLIN ? " POLLIN" : "", request.revents & POLLPRI ? " POLLPRI" : "",
           request.revents & POLLOUT ? " POLLOUT" : "", request.revents & POLLRDHUP ? " POLLRDHUP" : "",
           request.revents & POLLERR ? " POLLERR" : "", request.revents & POLLHUP ? " POLLHUP" : "");
}

int main(void)
{
    struct sockaddr_in address;
    int listener = make_listener(&address, 1), fresh = socket(AF_INET, SOCK_STREAM, 0), datagram = socket(AF_INET, SOCK_DGRAM, 0), sv[2], client, server;
    char byte;
    show("an unconnected stream", shutdown(fresh, SHUT_RDWR));
    show("how = 3", shutdown(fresh, 3));
    show("how = -1", shutdown(fresh, -1));
    show("an unconnected datagram socket", shutdown(datagram, SHUT_RDWR));
    connect(datagram, (struct sockaddr *)&address, sizeof(address));
    show("a connected one", shutdown(datagram, SHUT_WR));
    show("send then", send(datagram, "x", 1, MSG_NOSIGNAL));
    show("a listening socket, SHUT_WR", shutdown(listener, SHUT_WR));
    show("a listening socket, SHUT_RD", shutdown(listener, SHUT_RD));
    show("which is then not connected", shutdown(listener, SHUT_RD));
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    show("a pair, SHUT_RD", shutdown(sv[0], SHUT_RD));
    show("its peer sends", send(sv[1], "x", 1, MSG_NOSIGNAL));
    show("and it reads", recv(sv[0], &byte, 1, 0));
    show("a pair, again", shutdown(sv[0], SHUT_RDWR));
    show("an unconnected AF_UNIX socket", shutdown(socket(AF_UNIX, SOCK_STREAM, 0), SHUT_RD));
    make_connection(&client, &server);
    show("a connection, SHUT_RD", shutdown(client, SHUT_RD));
    show("the peer sends", send(server, "data", 4, MSG_NOSIGNAL));
    wait_for("what came can be read all the same", client, POLLIN);
    show("recv", recv(client, &byte, 1, 0));
    return 0;
}
