/* datagrams: sizes, order, boundaries, none of zero length is lost */
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
    struct sockaddr_in address, from;
    socklen_t length;
    int receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0), i;
    char text[16];
    struct sockaddr *to = (struct sockaddr *)&address;
    show("sendto", sendto(sender, "first", 5, 0, to, sizeof(address)));
    show("of nothing", sendto(sender, "", 0, 0, to, sizeof(address)));
    show("sendto", sendto(sender, "third, longer than the buffer", 29, 0, to, sizeof(address)));
    for (i = 0; i < 3; i++)
    {
        length = sizeof(from);
        printf("recvfrom %zd", recvfrom(receiver, text, sizeof(text), 0, (struct sockaddr *)&from, &length));
        printf(", address of %u bytes from %s\n", length, inet_ntoa(from.sin_addr));
    }
    show("nothing left", recv(receiver, text, sizeof(text), MSG_DONTWAIT));
    sendto(sender, "cut", 3, 0, to, sizeof(address));
    memset(&from, 0xaa, sizeof(from));
    length = 2;
    show("with room for 2 bytes of the address", recvfrom(receiver, text, sizeof(text), 0, (struct sockaddr *)&from, &length));
    printf("length %u, family %d, port untouched %d\n", length, from.sin_family == AF_INET, from.sin_port == 0xaaaa);
    sendto(sender, "x", 1, 0, to, sizeof(address));
    show("reading nothing takes the datagram", recv(receiver, text, 0, 0));
    show("nothing left", recv(receiver, text, sizeof(text), MSG_DONTWAIT));
    return 0;
}
