/* sendto: addresses that are none */
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
    int fd = make_bound(SOCK_DGRAM, &address);
    struct sockaddr *to = (struct sockaddr *)&address;
    struct sockaddr_in6 six;
    show("no address", sendto(fd, "x", 1, 0, NULL, 0));
    show("a length without an address", sendto(fd, "x", 1, 0, NULL, sizeof(address)));
    show("too short", sendto(fd, "x", 1, 0, to, 8));
    show("too long", sendto(fd, "x", 1, 0, to, 500));
    address.sin_port = 0;
    show("port 0", sendto(fd, "x", 1, 0, to, sizeof(address)));
    address.sin_port = htons(9);
    address.sin_family = AF_UNIX;
    show("another family", sendto(fd, "x", 1, 0, to, sizeof(address)));
    memset(&six, 0, sizeof(six));
    six.sin6_family = AF_INET6;
    show("IPv6", sendto(fd, "x", 1, 0, (struct sockaddr *)&six, sizeof(six)));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_BROADCAST);
    show("broadcast without the option", sendto(fd, "x", 1, 0, to, sizeof(address)));
    show("connect to broadcast", connect(fd, to, sizeof(address)));
    show("MSG_OOB", sendto(fd, "x", 1, MSG_OOB, to, sizeof(address)));
    return 0;
}
