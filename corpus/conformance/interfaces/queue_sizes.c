/* FIONREAD, SIOCINQ, SIOCOUTQ and TIOCOUTQ: how much waits */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
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
    int client, server, receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0), ends[2], value = -1;
    char text[8];
    make_connection(&client, &server);
    show("FIONREAD", ioctl(server, FIONREAD, &value));
    printf("%d\n", value);
    send(client, "12345", 5, 0);
    wait_for("data", server, POLLIN);
    ioctl(server, FIONREAD, &value);
    printf("a stream: %d\n", value);
    recv(server, text, 2, 0);
    ioctl(server, TIOCINQ, &value);
    printf("after 2 were read: %d\n", value);
    sendto(sender, "123", 3, 0, (struct sockaddr *)&address, sizeof(address));
    sendto(sender, "4567", 4, 0, (struct sockaddr *)&address, sizeof(address));
    ioctl(receiver, FIONREAD, &value);
    printf("datagrams, the first only: %d\n", value);
    pipe(ends);
    write(ends[1], "pipe", 4);
    ioctl(ends[0], FIONREAD, &value);
    printf("a pipe: %d\n", value);
    show("FIONREAD while listening", ioctl(make_listener(&address, 1), FIONREAD, &value));
    show("TIOCOUTQ", ioctl(sender, TIOCOUTQ, &value));
    printf("%d\n", value);
    return 0;
}
