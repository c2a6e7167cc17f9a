/* SOCK_NONBLOCK and SOCK_CLOEXEC with socket, socketpair and accept4 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
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

int main(void)
{
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    int sv[2];
    struct sockaddr_in address;
    int listener = make_listener(&address, 2);
    int client = socket(AF_INET, SOCK_STREAM, 0), server;

    printf("non-blocking %d, close on exec %d\n", (fcntl(fd, F_GETFL) & O_NONBLOCK) != 0, fcntl(fd, F_GETFD) == FD_CLOEXEC);
    printf("access mode is O_RDWR: %d\n", (fcntl(fd, F_GETFL) & O_ACCMODE) == O_RDWR);
    socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, sv);
    printf("non-blocking %d, close on exec %d\n", (fcntl(sv[1], F_GETFL) & O_NONBLOCK) != 0, fcntl(sv[1], F_GETFD));
    connect(client, (struct sockaddr *)&address, sizeof(address));
    server = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    printf("accept4: non-blocking %d, close on exec %d\n", (fcntl(server, F_GETFL) & O_NONBLOCK) != 0, fcntl(server, F_GETFD));
    show("accept4 with other flags", accept4(listener, NULL, NULL, 1));
    fcntl(listener, F_SETFL, O_NONBLOCK);
    show("accept4 without a connection", accept4(listener, NULL, NULL, 0));
    close(client);
    client = socket(AF_INET, SOCK_STREAM, 0);
    connect(client, (struct sockaddr *)&address, sizeof(address));
    server = accept(listener, NULL, NULL);
    printf("accept inherits nothing: %d\n", (fcntl(server, F_GETFL) & O_NONBLOCK) != 0);
    fcntl(fd, F_SETFL, 0);
    printf("blocking again: %d\n", (fcntl(fd, F_GETFL) & O_NONBLOCK) == 0);
    return 0;
}
