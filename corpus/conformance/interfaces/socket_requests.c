/* ioctl: FIONREAD, SIOCATMARK, SIOCSPGRP and FIOSETOWN on every kind of socket and state */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
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

/* both ends of a TCP connection */
static void make_pair(int ends[2])
{
    struct sockaddr_in address;
    int listener = make_listener(&address, 1);
    ends[0] = socket(AF_INET, SOCK_STREAM, 0);
    connect(ends[0], (struct sockaddr *)&address, sizeof(address));
    ends[1] = accept(listener, NULL, NULL);
    close(listener);
}

static void all(const char *kind, int fd)
{
    int value = -5;
    printf("%s\n", kind);
    show("  FIONREAD", ioctl(fd, FIONREAD, &value));
    printf("  %d\n", value);
    show("  SIOCATMARK", ioctl(fd, SIOCATMARK, &value));
    show("  SIOCGPGRP", ioctl(fd, SIOCGPGRP, &value));
    printf("  %d\n", value);
    value = 1;
    show("  FIONBIO", ioctl(fd, FIONBIO, &value));
    printf("  %#x\n", fcntl(fd, F_GETFL));
    value = 0;
    show("  FIONBIO", ioctl(fd, FIONBIO, &value));
    printf("  %#x\n", fcntl(fd, F_GETFL));
    show("  FIONBIO of null", ioctl(fd, FIONBIO, NULL));
    show("  FIOCLEX", ioctl(fd, FIOCLEX));
    printf("  %d\n", fcntl(fd, F_GETFD));
    show("  FIONCLEX", ioctl(fd, FIONCLEX));
    printf("  %d\n", fcntl(fd, F_GETFD));
    show("  a request that is none", ioctl(fd, 0x12345678, &value));
}

int main(void)
{
    struct sockaddr_in address;
    int ends[2], value = 0;
    make_pair(ends);
    all("TCP", ends[0]);
    all("a new stream", socket(AF_INET, SOCK_STREAM, 0));
    all("a listening stream", make_listener(&address, 1));
    all("UDP", socket(AF_INET, SOCK_DGRAM, 0));
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
    send(ends[1], "abc", 3, 0);
    all("a local stream", ends[0]);
    socketpair(AF_UNIX, SOCK_DGRAM, 0, ends);
    send(ends[1], "abc", 3, 0);
    send(ends[1], "de", 2, 0);
    all("local datagrams", ends[0]);
    show("no descriptor", ioctl(99, FIONREAD, &value));
    return 0;
}
