/* every call on what is no descriptor */
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
    int value = 0;
    show("bind", bind(77, any, length));
    show("connect", connect(77, any, length));
    show("listen", listen(77, 1));
    show("accept", accept(77, NULL, NULL));
    show("send", send(77, &byte, 1, 0));
    show("sendto", sendto(77, &byte, 1, 0, any, length));
    show("recv", recv(77, &byte, 1, 0));
    show("recvfrom", recvfrom(77, &byte, 1, 0, any, &length));
    show("shutdown", shutdown(77, SHUT_RD));
    show("getsockname", getsockname(77, any, &length));
    show("getpeername", getpeername(77, any, &length));
    show("setsockopt", setsockopt(77, SOL_SOCKET, SO_REUSEADDR, &value, sizeof(value)));
    length = sizeof(value);
    show("getsockopt", getsockopt(77, SOL_SOCKET, SO_REUSEADDR, &value, &length));
    show("close", close(77));
    show("close of a negative one", close(-1));
    show("recv on a negative one", recv(-5, &byte, 1, 0));
    return 0;
}
