/* listen: again, on a connected socket, after shutdown, with every backlog */
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
    struct sockaddr_in address;
    int listener = make_listener(&address, 0), client = socket(AF_INET, SOCK_STREAM, 0), fd;
    struct linger reset = {1, 0};
    show("listen again", listen(listener, 5));
    show("a backlog below zero", listen(listener, -1));
    show("an enormous one", listen(listener, 0x7fffffff));
    show("connect", connect(client, (struct sockaddr *)&address, sizeof(address)));
    show("listen on a connected socket", listen(client, 1));
    fd = accept(listener, NULL, NULL);
    show("listen on an accepted socket", listen(fd, 1));
    show("shutdown", shutdown(listener, SHUT_RDWR));
    get("SO_ACCEPTCONN", listener, SOL_SOCKET, SO_ACCEPTCONN);
    show("accept", accept(listener, NULL, NULL));
    show("listen after that", listen(listener, 5));
    get("SO_ACCEPTCONN", listener, SOL_SOCKET, SO_ACCEPTCONN);
    show("connect", connect(socket(AF_INET, SOCK_STREAM, 0), (struct sockaddr *)&address, sizeof(address)));
    show("shutdown for writing", shutdown(listener, SHUT_WR));
    get("SO_ACCEPTCONN", listener, SOL_SOCKET, SO_ACCEPTCONN);
    show("listen on datagrams", listen(socket(AF_INET, SOCK_DGRAM, 0), 1));
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &reset, sizeof(reset));
    close(fd);
    show("recv from listener", recv(listener, &fd, 1, 0));
    show("send to listener", send(listener, &fd, 1, MSG_NOSIGNAL));
    return 0;
}
