/* accept4: flags, and what an accepted socket does not inherit */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
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
    struct sockaddr_in address;
    int listener = make_listener(&address, 8), i, fd;
    for (i = 0; i < 4; i++)
        connect(socket(AF_INET, SOCK_STREAM, 0), (struct sockaddr *)&address, sizeof(address));
    fcntl(listener, F_SETFL, O_NONBLOCK);
    fcntl(listener, F_SETFD, FD_CLOEXEC);
    fd = accept(listener, NULL, NULL);
    printf("accept: %#x %d\n", fcntl(fd, F_GETFL), fcntl(fd, F_GETFD));
    fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK);
    printf("SOCK_NONBLOCK: %#x %d\n", fcntl(fd, F_GETFL), fcntl(fd, F_GETFD));
    fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
    printf("SOCK_CLOEXEC: %#x %d\n", fcntl(fd, F_GETFL), fcntl(fd, F_GETFD));
    show("flags that are none", accept4(listener, NULL, NULL, 1));
    show("flags that are none, on what is no socket", accept4(0, NULL, NULL, 1));
    show("flags that are none, on nothing", accept4(99, NULL, NULL, 1));
    fd = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    printf("both: %#x %d\n", fcntl(fd, F_GETFL), fcntl(fd, F_GETFD));
    show("nobody left", accept4(listener, NULL, NULL, SOCK_CLOEXEC));
    return 0;
}
