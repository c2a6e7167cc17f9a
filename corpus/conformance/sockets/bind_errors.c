/* bind: addresses that are none, taken ones and a second bind */
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
    struct sockaddr_in address, other = loopback(0);
    int fd = make_bound(SOCK_DGRAM, &address), second = socket(AF_INET, SOCK_DGRAM, 0), third = socket(AF_INET, SOCK_DGRAM, 0);
    struct sockaddr *any = (struct sockaddr *)&other;
    show("a second bind", bind(fd, any, sizeof(other)));
    show("a taken port", bind(second, (struct sockaddr *)&address, sizeof(address)));
    show("a length of 0", bind(third, any, 0));
    show("too short", bind(third, any, sizeof(other) - 1));
    show("longer than needed", bind(third, any, 100));
    show("too long", bind(second, any, 1000));
    show("a negative length", bind(second, any, -1));
    show("no address", bind(second, NULL, sizeof(other)));
    other.sin_family = AF_INET6;
    show("another family", bind(second, any, sizeof(other)));
    other.sin_family = AF_UNIX;
    show("AF_UNIX", bind(second, any, sizeof(other)));
    other.sin_family = AF_UNSPEC;
    show("AF_UNSPEC with an address", bind(second, any, sizeof(other)));
    other.sin_family = AF_INET;
    other.sin_addr.s_addr = inet_addr("192.0.2.1");
    show("an address of somebody else", bind(second, any, sizeof(other)));
    other.sin_family = AF_UNSPEC;
    other.sin_addr.s_addr = htonl(INADDR_ANY);
    show("AF_UNSPEC with INADDR_ANY", bind(second, any, sizeof(other)));
    return 0;
}
