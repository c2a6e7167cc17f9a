/* sendmsg and recvmsg in every state of a stream */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
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
    int client, server, fresh = socket(AF_INET, SOCK_STREAM, 0);
    char byte;
    struct iovec data = { &byte, 1 };
    struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1 };
    show("sendmsg, not connected", sendmsg(fresh, &message, MSG_NOSIGNAL));
    show("recvmsg, not connected", recvmsg(fresh, &message, 0));
    make_connection(&client, &server);
    show("sendmsg", sendmsg(client, &message, 0));
    show("recvmsg", recvmsg(server, &message, 0));
    show("recvmsg MSG_DONTWAIT", recvmsg(server, &message, MSG_DONTWAIT));
    message.msg_iovlen = 0;
    show("sendmsg of nothing", sendmsg(client, &message, 0));
    message.msg_iov = NULL;
    message.msg_iovlen = 1;
    show("sendmsg from nowhere", sendmsg(client, &message, 0));
    message.msg_iov = &data;
    data.iov_base = NULL;
    show("sendmsg of what is nowhere", sendmsg(client, &message, 0));
    data.iov_base = &byte;
    close(server);
    show("recvmsg at the end", recvmsg(client, &message, 0));
    printf("flags %d\n", message.msg_flags);
    return 0;
}
