/* accept: on whom, with which addresses */
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
    struct sockaddr_in address, peer;
    socklen_t length;
    int listener = make_listener(&address, 5), i, clients[4], fd;
    struct sockaddr *any = (struct sockaddr *)&peer;
    show("on an unconnected stream", accept(socket(AF_INET, SOCK_STREAM, 0), NULL, NULL));
    show("on datagrams", accept(socket(AF_INET, SOCK_DGRAM, 0), NULL, NULL));
    for (i = 0; i < 4; i++)
    {
        clients[i] = socket(AF_INET, SOCK_STREAM, 0);
        connect(clients[i], (struct sockaddr *)&address, sizeof(address));
    }
    show("on a connected stream", accept(clients[0], NULL, NULL));
    length = sizeof(peer);
    fd = accept(listener, any, &length);
    printf("accept: length %u, %s, the client's port %d\n", length, inet_ntoa(peer.sin_addr), peer.sin_port != 0);
    memset(&peer, 0xff, sizeof(peer));
    length = 4;
    accept(listener, any, &length);
    printf("cut to 4 bytes: length %u, family %d, address untouched %d\n", length, peer.sin_family == AF_INET, peer.sin_addr.s_addr == 0xffffffff);
    length = 0;
    memset(&peer, 0xff, sizeof(peer));
    accept(listener, any, &length);
    printf("cut to nothing: length %u, family untouched %d\n", length, peer.sin_family == 0xffff);
    length = -1;
    show("a negative length", accept(listener, any, &length));
    fcntl(listener, F_SETFL, O_NONBLOCK);
    show("nothing left", accept(listener, NULL, NULL));
    shutdown(listener, SHUT_RD);
    show("after shutdown", accept(listener, NULL, NULL));
    close(fd);
    return 0;
}
