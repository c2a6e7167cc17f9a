/* the first datagram gives a socket a port */
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
    struct sockaddr_in address, name, from;
    socklen_t length = sizeof(name);
    int receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0);
    char byte;
    getsockname(sender, (struct sockaddr *)&name, &length);
    printf("before: port %d\n", name.sin_port);
    sendto(sender, "x", 1, 0, (struct sockaddr *)&address, sizeof(address));
    getsockname(sender, (struct sockaddr *)&name, &length);
    printf("after: has a port %d, address %s\n", name.sin_port != 0, inet_ntoa(name.sin_addr));
    length = sizeof(from);
    recvfrom(receiver, &byte, 1, 0, (struct sockaddr *)&from, &length);
    printf("the sender's port is that one: %d\n", from.sin_port == name.sin_port);
    sender = socket(AF_INET, SOCK_DGRAM, 0);
    connect(sender, (struct sockaddr *)&address, sizeof(address));
    getsockname(sender, (struct sockaddr *)&name, &length);
    printf("connect: has a port %d, address %s\n", name.sin_port != 0, inet_ntoa(name.sin_addr));
    show("bind after connect", bind(sender, (struct sockaddr *)&name, sizeof(name)));
    return 0;
}
