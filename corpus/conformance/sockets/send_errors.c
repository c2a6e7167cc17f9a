/* send and recv: what they say in every state of a stream */
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

static int make_listener(struct sockaddr_in *address, int backlog)
{
    int fd = make_bound(SOCK_STREAM, address);
    listen(fd, backlog);
    return fd;
}

static void make_connection(int *client, int *server)
{
    struct sockaddr_in address;
    int listener = make_listener(&address, 1);
    *client = socket(AF_INET, SOCK_STREAM, 0);
    connect(*client, (struct sockaddr *)&address, sizeof(address));
    *server = accept(listener, NULL, NULL);
    close(listener);
}

int main(void)
{
    struct sockaddr_in address;
    int listener = make_listener(&address, 2), fresh = socket(AF_INET, SOCK_STREAM, 0), client, server;
    char byte = 'b';
    show("send, not connected", send(fresh, &byte, 1, MSG_NOSIGNAL));
    show("send of nothing, not connected", send(fresh, &byte, 0, MSG_NOSIGNAL));
    show("recv, not connected", recv(fresh, &byte, 1, 0));
    show("recv of nothing, not connected", recv(fresh, &byte, 0, 0));
    show("read", read(fresh, &byte, 1));
    show("sendto with an address", sendto(fresh, &byte, 1, MSG_NOSIGNAL, (struct sockaddr *)&address, sizeof(address)));
    show("send, listening", send(listener, &byte, 1, MSG_NOSIGNAL));
    show("recv, listening", recv(listener, &byte, 1, 0));
    make_connection(&client, &server);
    show("send of nothing", send(client, &byte, 0, 0));
    show("sendto with an address that nobody needs", sendto(client, &byte, 1, 0, (struct sockaddr *)&address, sizeof(address)));
    show("send from nowhere", send(client, NULL, 1, 0));
    show("send nothing from nowhere", send(client, NULL, 0, 0));
    show("recv to nowhere", recv(server, NULL, 1, MSG_DONTWAIT));
    show("recv", recv(server, &byte, 1, 0));
    show("recv MSG_DONTWAIT", recv(server, &byte, 1, MSG_DONTWAIT));
    show("recv of nothing", recv(server, &byte, 0, MSG_DONTWAIT));
    show("recv MSG_OOB", recv(server, &byte, 1, MSG_OOB));
    show("recv MSG_ERRQUEUE", recv(server, &byte, 1, MSG_ERRQUEUE));
    return 0;
}
