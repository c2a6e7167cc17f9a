/* every call on a file that is no socket */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
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

int main(void)
{
    struct sockaddr_in address = loopback(0);
    struct sockaddr *any = (struct sockaddr *)&address;
    socklen_t length = sizeof(address);
    char byte = 0;
    int value = 0, ends[2];
    pipe(ends);
    show("bind", bind(ends[0], any, length));
    show("connect", connect(ends[0], any, length));
    show("listen", listen(ends[0], 1));
    show("accept", accept(ends[0], NULL, NULL));
    show("send", send(ends[1], &byte, 1, 0));
    show("sendto", sendto(ends[1], &byte, 1, 0, any, length));
    show("recv", recv(ends[0], &byte, 1, 0));
    show("recvfrom", recvfrom(ends[0], &byte, 1, 0, any, &length));
    show("shutdown", shutdown(ends[0], SHUT_RD));
    show("getsockname", getsockname(ends[0], any, &length));
    show("getpeername", getpeername(ends[0], any, &length));
    show("setsockopt", setsockopt(ends[0], SOL_SOCKET, SO_REUSEADDR, &value, sizeof(value)));
    length = sizeof(value);
    show("getsockopt", getsockopt(ends[0], SOL_SOCKET, SO_TYPE, &value, &length));
    return 0;
}
