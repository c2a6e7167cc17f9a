/* a megabyte through a connection whose ends take turns */
#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

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
    static unsigned char out[1 << 20], in[1 << 20];
    size_t sent = 0, received = 0, i;
    make_connection(&client, &server);
    for (i = 0; i < sizeof(out); i++)
        out[i] = i * 7 + (i >> 8);
    fcntl(client, F_SETFL, O_NONBLOCK);
    fcntl(server, F_SETFL, O_NONBLOCK);
    while (received < sizeof(in))
    {
        struct pollfd both[2] = { { client, sent < sizeof(out) ? POLLOUT : 0, 0 }, { server, POLLIN, 0 } };
        poll(both, 2, -1);
        if (both[0].revents & POLLOUT)
            sent += send(client, out + sent, sizeof(out) - sent, 0);
        if (both[1].revents & POLLIN)
            received += recv(server, in + received, sizeof(in) - received, 0);
    }
    printf("received %zu, the same %d\n", received, memcmp(in, out, sizeof(in)) == 0);
    return 0;
}
