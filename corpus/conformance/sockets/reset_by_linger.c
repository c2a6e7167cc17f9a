/* SO_LINGER with a time of 0 resets the connection */
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
    struct linger abortive = { 1, 0 };
    int client, server;
    char text[8];
    make_connection(&client, &server);
    send(client, "lost", 4, 0);
    wait_for("data have come", server, POLLIN);
    setsockopt(client, SOL_SOCKET, SO_LINGER, &abortive, sizeof(abortive));
    show("close", close(client));
    wait_for("the reset", server, POLLIN | POLLRDHUP);
    get("SO_ERROR", server, SOL_SOCKET, SO_ERROR);
    show("recv", recv(server, text, sizeof(text), 0));
    show("send", send(server, "x", 1, MSG_NOSIGNAL));
    poll_now("poll", server);
    return 0;
}
