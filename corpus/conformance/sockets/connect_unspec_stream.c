/* connect to AF_UNSPEC takes a TCP connection apart */
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

int main(void)
{
    struct sockaddr_in address, name;
    socklen_t length = sizeof(name);
    int listener = make_listener(&address, 5), fd = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr nowhere;
    char byte;
    memset(&nowhere, 0, sizeof(nowhere));
    nowhere.sa_family = AF_UNSPEC;
    show("not connected", connect(fd, &nowhere, sizeof(nowhere)));
    show("connect", connect(fd, (struct sockaddr *)&address, sizeof(address)));
    show("disconnect", connect(fd, &nowhere, sizeof(nowhere)));
    show("getpeername", getpeername(fd, (struct sockaddr *)&name, &length));
    show("recv", recv(fd, &byte, 1, 0));
    show("send", send(fd, &byte, 1, MSG_NOSIGNAL));
    show("connect again", connect(fd, (struct sockaddr *)&address, sizeof(address)));
    show("getpeername", getpeername(fd, (struct sockaddr *)&name, &length));
    show("a short address", connect(fd, &nowhere, 1));
    close(listener);
    return 0;
}
