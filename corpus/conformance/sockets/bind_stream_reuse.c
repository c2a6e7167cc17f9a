/* SO_REUSEADDR and SO_REUSEPORT with TCP: who may have a port */
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
    int on = 1;
    int first = make_bound(SOCK_STREAM, &address), second = socket(AF_INET, SOCK_STREAM, 0), third = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr *any = (struct sockaddr *)&address;
    show("taken", bind(second, any, sizeof(address)));
    setsockopt(second, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    show("only one wants to share", bind(second, any, sizeof(address)));
    setsockopt(first, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    show("both want to share", bind(second, any, sizeof(address)));
    show("the first listens", listen(first, 1));
    show("the second listens", listen(second, 1));
    setsockopt(third, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    show("a third while one listens", bind(third, any, sizeof(address)));
    return 0;
}
