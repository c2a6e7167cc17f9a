/* connect to addresses that are no peers */
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

static void target(const char *what, int type, unsigned to, int port)
{
    struct sockaddr_in address = loopback(port);
    int fd = socket(AF_INET, type, 0);
    address.sin_addr.s_addr = htonl(to);
    show(what, connect(fd, (struct sockaddr *)&address, sizeof(address)));
    close(fd);
}

int main(void)
{
    struct sockaddr_in address, any;
    int listener = make_listener(&address, 2), fd = socket(AF_INET, SOCK_STREAM, 0);
    target("TCP to a group", SOCK_STREAM, 0xe0000001, 9);
    target("TCP to everybody", SOCK_STREAM, 0xffffffff, 9);
    target("TCP to port 0", SOCK_STREAM, INADDR_LOOPBACK, 0);
    target("UDP to everybody", SOCK_DGRAM, 0xffffffff, 9);
    target("UDP to everybody on loopback", SOCK_DGRAM, 0x7fffffff, 9);
    target("UDP to port 0", SOCK_DGRAM, INADDR_LOOPBACK, 0);
    any = address;
    any.sin_addr.s_addr = htonl(INADDR_ANY);
    show("TCP to 0.0.0.0 is to this machine", connect(fd, (struct sockaddr *)&any, sizeof(any)));
    show("the listening socket", connect(listener, (struct sockaddr *)&address, sizeof(address)));
    any.sin_family = AF_UNIX;
    show("another family", connect(socket(AF_INET, SOCK_STREAM, 0), (struct sockaddr *)&any, sizeof(any)));
    any.sin_family = AF_INET6;
    show("another family", connect(socket(AF_INET, SOCK_DGRAM, 0), (struct sockaddr *)&any, sizeof(any)));
    show("another family", bind(socket(AF_INET, SOCK_DGRAM, 0), (struct sockaddr *)&any, sizeof(any)));
    return 0;
}
