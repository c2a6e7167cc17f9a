/* listen gives an unbound socket a port */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

int main(void)
{
    struct sockaddr_in address;
    socklen_t length = sizeof(address);
    int fd = socket(AF_INET, SOCK_STREAM, 0), client = socket(AF_INET, SOCK_STREAM, 0);
    getsockname(fd, (struct sockaddr *)&address, &length);
    printf("before: port %d\n", ntohs(address.sin_port));
    show("listen", listen(fd, 3));
    getsockname(fd, (struct sockaddr *)&address, &length);
    printf("after: has a port %d, address %s\n", address.sin_port != 0, inet_ntoa(address.sin_addr));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    show("connect", connect(client, (struct sockaddr *)&address, sizeof(address)));
    return 0;
}
