/* poll on a TCP socket in every state */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

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

/* what a descriptor is ready for, at once */
static void poll_now(const char *what, int fd)
{
    struct pollfd request = { fd, POLLIN | POLLPRI | POLLOUT | POLLRDHUP, 0 };
    int result = poll(&request, 1, 0);
    printf("%s: %d%s%s%s%s%s%s%s\n", what, result, request.revents & POLLIN ? " POLLIN" : "", request.revents & POLLPRI ? " POLLPRI" : "",
           request.revents & POLLOUT ? " POLLOUT" : "", request.revents & POLLRDHUP ? " POLLRDHUP" : "",
           request.revents & POLLERR ? " POLLERR" : "", request.revents & POLLHUP ? " POLLHUP" : "", request.revents & POLLNVAL ? " POLLNVAL" : "");
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
    int fresh = socket(AF_INET, SOCK_STREAM, 0), listener, client = socket(AF_INET, SOCK_STREAM, 0), server;
    char byte;
    poll_now("new", fresh);
    listener = make_listener(&address, 3);
    poll_now("listening", listener);
    connect(client, (struct sockaddr *)&address, sizeof(address));
    wait_for("a connection waits", listener, POLLIN);
    server = accept(listener, NULL, NULL);
    poll_now("no connection waits", listener);
    poll_now("connected", client);
    send(server, "x", 1, 0);
    wait_for("data", client, POLLIN);
    poll_now("data", client);
    recv(client, &byte, 1, 0);
    poll_now("read", client);
    shutdown(server, SHUT_WR);
    wait_for("the peer sends no more", client, POLLIN | POLLRDHUP);
    poll_now("the peer sends no more", client);
    shutdown(client, SHUT_WR);
    wait_for("both are done", client, POLLIN);
    poll_now("both are done", client);
    poll_now("the peer's end", server);
    close(server);
    poll_now("the peer has closed", client);
    shutdown(listener, SHUT_RD);
    poll_now("no longer listening", listener);
    return 0;
}
