/* fcntl on sockets: status flags, descriptor flags, duplicates, locks, owners */
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

int main(void)
{
    struct flock lock = {F_WRLCK, SEEK_SET, 0, 0, 0};
    int ends[2], fd, copy;
    make_pair(ends);
    fd = ends[0];
    printf("F_GETFL: %#x\n", fcntl(fd, F_GETFL));
    show("F_SETFL", fcntl(fd, F_SETFL, O_NONBLOCK | O_APPEND | O_TRUNC | O_WRONLY));
    printf("F_GETFL: %#x\n", fcntl(fd, F_GETFL));
    copy = dup(fd);
    printf("a copy has the same: %#x\n", fcntl(copy, F_GETFL));
    show("F_SETFL of the copy", fcntl(copy, F_SETFL, 0));
    printf("F_GETFL: %#x\n", fcntl(fd, F_GETFL));
    show("F_GETFD", fcntl(fd, F_GETFD));
    show("F_SETFD", fcntl(fd, F_SETFD, FD_CLOEXEC));
    show("F_GETFD", fcntl(fd, F_GETFD));
    show("F_GETFD of the copy", fcntl(copy, F_GETFD));
    show("F_SETFD with other bits", fcntl(fd, F_SETFD, 6));
    show("F_GETFD", fcntl(fd, F_GETFD));
    show("F_DUPFD from 50 on", fcntl(fd, F_DUPFD, 50));
    show("F_DUPFD_CLOEXEC from 50 on", fcntl(fd, F_DUPFD_CLOEXEC, 50));
    show("its flag", fcntl(51, F_GETFD));
    show("F_DUPFD from -1 on", fcntl(fd, F_DUPFD, -1));
    show("F_GETLK", fcntl(fd, F_GETLK, &lock));
    show("F_GETOWN", fcntl(fd, F_GETOWN));
    show("F_SETOWN", fcntl(fd, F_SETOWN, getpid()));
    printf("F_GETOWN is this process: %d\n", fcntl(fd, F_GETOWN) == getpid());
    show("F_SETOWN of nobody", fcntl(fd, F_SETOWN, 0));
    show("F_GETOWN", fcntl(fd, F_GETOWN));
    show("F_GETSIG", fcntl(fd, F_GETSIG));
    show("F_SETSIG", fcntl(fd, F_SETSIG, 12));
    show("F_GETSIG", fcntl(fd, F_GETSIG));
    show("F_SETSIG of no signal", fcntl(fd, F_SETSIG, 100));
    show("a command that is none", fcntl(fd, 999));
    show("F_GETPIPE_SZ", fcntl(fd, F_GETPIPE_SZ));
    return 0;
}
