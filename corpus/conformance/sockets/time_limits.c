/* SO_RCVTIMEO and SO_SNDTIMEO: EAGAIN when time is up */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
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
    struct timeval limit = { 0, 30000 }, wrong = { 0, 1000000 }, negative = { -1, 0 }, read_back;
    socklen_t length = sizeof(read_back);
    struct sockaddr_in address;
    int client, server, sent = 0, listener = make_listener(&address, 1);
    char text[4096] = "", byte;
    make_connection(&client, &server);
    show("SO_RCVTIMEO", setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit)));
    show("recv", recv(client, &byte, 1, 0));
    show("recv MSG_WAITALL", recv(client, text, 10, MSG_WAITALL));
    send(server, "part", 4, 0);
    show("a part of what was wanted", recv(client, text, 10, MSG_WAITALL));
    setsockopt(listener, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
    show("accept", accept(listener, NULL, NULL));
    setsockopt(client, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
    while (send(client, text, sizeof(text), 0) > 0)
        sent = 1;
    printf("send until it is full: %s, some were sent %d\n", strerror(errno), sent);
    show("microseconds of a second", setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &wrong, sizeof(wrong)));
    show("a negative time", setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &negative, sizeof(negative)));
    getsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &read_back, &length);
    printf("is without limit then: %ld %ld\n", (long)read_back.tv_sec, (long)read_back.tv_usec);
    show("half a timeval", setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &limit, 8));
    return 0;
}
