/* dup and sockets: the lowest number, and one file under two */
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
    int fd = make_bound(SOCK_STREAM, &address), copy = dup(fd), sv[2];
    char byte;
    printf("socket %d, copy %d\n", fd, copy);
    show("listen on the copy", listen(copy, 1));
    get("the original listens", fd, SOL_SOCKET, SO_ACCEPTCONN);
    fcntl(copy, F_SETFL, O_NONBLOCK);
    show("accept on the original", accept(fd, NULL, NULL));
    close(fd);
    show("the copy goes on", accept(copy, NULL, NULL));
    show("the original is closed", accept(fd, NULL, NULL));
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    printf("pair %d %d\n", sv[0], sv[1]);
    copy = dup(sv[0]);
    close(sv[0]);
    show("no end of stream while a copy is open", recv(sv[1], &byte, 1, MSG_DONTWAIT));
    close(copy);
    show("the end", recv(sv[1], &byte, 1, MSG_DONTWAIT));
    show("dup2 onto itself", dup2(sv[1], sv[1]));
    show("dup2 to a given number", dup2(sv[1], 20));
    show("dup2 of a closed one", dup2(sv[0], 21));
    return 0;
}
