/* a datagram socket is connected, connected elsewhere, and to nobody again */
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

static void names(const char *what, int fd)
{
    struct sockaddr_in name;
    socklen_t length = sizeof(name);
    getsockname(fd, (struct sockaddr *)&name, &length);
    printf("%s: %s with%s a port", what, inet_ntoa(name.sin_addr), name.sin_port != 0 ? "" : "out");
    length = sizeof(name);
    printf(", peer: %s\n", getpeername(fd, (struct sockaddr *)&name, &length) < 0 ? strerror(errno) : inet_ntoa(name.sin_addr));
}

int main(void)
{
    struct sockaddr_in first, second;
    struct sockaddr none;
    char text[8] = "";
    int one = make_bound(SOCK_DGRAM, &first), other = make_bound(SOCK_DGRAM, &second), fd = socket(AF_INET, SOCK_DGRAM, 0), bound;
    memset(&none, 0, sizeof(none));
    names("new", fd);
    show("connect", connect(fd, (struct sockaddr *)&first, sizeof(first)));
    names("connected", fd);
    show("send", send(fd, "1", 1, 0));
    show("connect elsewhere", connect(fd, (struct sockaddr *)&second, sizeof(second)));
    names("connected", fd);
    show("send", send(fd, "2", 1, 0));
    show("sendto in spite of it", sendto(fd, "3", 1, 0, (struct sockaddr *)&first, sizeof(first)));
    show("the first got", recv(one, text, 8, 0));
    show("the first got", recv(one, text, 8, 0));
    show("the second got", recv(other, text, 8, 0));
    show("connect to nobody", connect(fd, &none, sizeof(none)));
    names("not connected", fd);
    show("send", send(fd, "4", 1, 0));
    show("write", write(fd, "4", 1));
    show("connect to nobody again", connect(fd, &none, sizeof(none)));
    bound = make_bound(SOCK_DGRAM, &first);
    connect(bound, (struct sockaddr *)&second, sizeof(second));
    connect(bound, &none, sizeof(none));
    names("a bound one keeps its address", bound);
    show("two bytes are enough for AF_UNSPEC", connect(bound, &none, 2));
    show("one is not", connect(bound, &none, 1));
    return 0;
}
