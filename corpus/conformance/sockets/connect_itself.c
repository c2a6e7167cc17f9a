/* a TCP socket that connects to its own port is connected to itself */
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

int main(void)
{
    struct sockaddr_in address, peer;
    socklen_t length = sizeof(peer);
    char text[8] = "";
    int fd = make_bound(SOCK_STREAM, &address);
    show("connect", connect(fd, (struct sockaddr *)&address, sizeof(address)));
    show("getpeername", getpeername(fd, (struct sockaddr *)&peer, &length));
    printf("the same port: %d\n", peer.sin_port == address.sin_port);
    show("send", send(fd, "echo", 4, 0));
    show("recv", recv(fd, text, sizeof(text), 0));
    printf("%s\n", text);
    show("shutdown", shutdown(fd, SHUT_WR));
    show("recv", recv(fd, text, sizeof(text), 0));
    show("close", close(fd));
    return 0;
}
