/* the largest datagram, and one that is too large */
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
    struct sockaddr_in address;
    int receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0);
    static char data[70000];
    struct sockaddr *to = (struct sockaddr *)&address;
    show("65507 bytes", sendto(sender, data, 65507, 0, to, sizeof(address)));
    show("65508 bytes", sendto(sender, data, 65508, 0, to, sizeof(address)));
    show("70000 bytes", sendto(sender, data, 70000, 0, to, sizeof(address)));
    show("recv", recv(receiver, data, sizeof(data), 0));
    show("nothing else", recv(receiver, data, sizeof(data), MSG_DONTWAIT));
    return 0;
}
