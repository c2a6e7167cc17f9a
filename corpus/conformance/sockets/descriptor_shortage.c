/* no descriptor left: EMFILE from every call that makes one, and what it leaves behind */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <time.h>
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
    struct rlimit limit;
    struct sockaddr_in address;
    int listener = make_listener(&address, 4), client = socket(AF_INET, SOCK_STREAM, 0), pair[2] = {-1, -1}, fd, last = -1;
    char text[4];
    show("connect", connect(client, (struct sockaddr *)&address, sizeof(address)));
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = 16;
    show("setrlimit", setrlimit(RLIMIT_NOFILE, &limit));
    while ((fd = socket(AF_INET, SOCK_DGRAM, 0)) >= 0)
        last = fd;
    show("socket", fd);
    printf("the last one: %d\n", last);
    show("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
    show("accept", accept(listener, NULL, NULL));
    show("dup", dup(client));
    show("dup2 over an open one", dup2(client, last));
    show("dup2 beyond the limit", dup2(client, 16));
    show("F_DUPFD", fcntl(client, F_DUPFD, 0));
    show("F_DUPFD beyond the limit", fcntl(client, F_DUPFD, 16));
    show("pipe", pipe(pair));
    show("epoll_create1", epoll_create1(0));
    show("eventfd", eventfd(0, 0));
    show("timerfd_create", timerfd_create(CLOCK_MONOTONIC, 0));
    show("open", open("/", O_RDONLY));
    printf("nothing was stored: %d %d\n", pair[0], pair[1]);
    close(last);
    show("socketpair needs two", socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
    show("pipe needs two", pipe(pair));
    show("the connection was not lost", fd = accept(listener, NULL, NULL));
    send(client, "hi", 2, 0);
    show("recv", recv(fd, text, sizeof(text), 0));
    return 0;
}
