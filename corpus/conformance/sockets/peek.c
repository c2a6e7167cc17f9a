/* MSG_PEEK on streams and datagrams: the data stay */
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
    int client, server, sender = socket(AF_INET, SOCK_DGRAM, 0), receiver = make_bound(SOCK_DGRAM, &address);
    char text[16];
    make_connection(&client, &server);
    send(client, "stream", 6, 0);
    wait_for("wait", server, POLLIN);
    printf("peek %zd", recv(server, text, 3, MSG_PEEK));
    printf(" %.3s\n", text);
    printf("peek %zd", recv(server, text, sizeof(text), MSG_PEEK));
    printf(" %.6s\n", text);
    printf("recv %zd", recv(server, text, sizeof(text), 0));
    printf(" %.6s\n", text);
    show("peek at nothing", recv(server, text, 1, MSG_PEEK | MSG_DONTWAIT));
    sendto(sender, "one", 3, 0, (struct sockaddr *)&address, sizeof(address));
    sendto(sender, "second", 6, 0, (struct sockaddr *)&address, sizeof(address));
    show("peek at a datagram", recv(receiver, text, sizeof(text), MSG_PEEK));
    show("peek at part of it", recv(receiver, text, 2, MSG_PEEK));
    show("its length", recv(receiver, text, 1, MSG_PEEK | MSG_TRUNC));
    show("recv", recv(receiver, text, sizeof(text), 0));
    show("the next", recv(receiver, text, sizeof(text), 0));
    close(client);
    wait_for("the end", server, POLLIN);
    show("peek at the end", recv(server, text, 1, MSG_PEEK));
    return 0;
}
