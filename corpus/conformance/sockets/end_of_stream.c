/* half-close: one direction ends, the other goes on */
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
    int client, server;
    char text[16] = "";
    make_connection(&client, &server);
    show("shutdown SHUT_WR", shutdown(client, SHUT_WR));
    show("the peer reads the end", recv(server, text, sizeof(text), 0));
    show("and again", recv(server, text, sizeof(text), 0));
    show("the peer still sends", send(server, "after", 5, 0));
    show("recv", recv(client, text, sizeof(text), 0));
    printf("%s\n", text);
    show("send after SHUT_WR", send(client, "x", 1, MSG_NOSIGNAL));
    show("shutdown again", shutdown(client, SHUT_WR));
    show("SHUT_RD", shutdown(client, SHUT_RD));
    show("recv after SHUT_RD", recv(client, text, sizeof(text), 0));
    close(server);
    show("shutdown when all is over", shutdown(client, SHUT_RDWR));
    return 0;
}
