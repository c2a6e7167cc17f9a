/* connected datagram sockets: filter, refusal, and disconnecting */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
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

/* waits until a descriptor is ready, and says for what */
static void wait_for(const char *what, int fd, short events)
{
    struct pollfd request = { fd, events, 0 };
    poll(&request, 1, 10000);
    printf("%s:%s%s%s%s%s%s\n", what, request.revents & POLLIN ? " POLLIN" : "", request.revents & POLLPRI ? " POLLPRI" : "",
           request.revents & POLLOUT ? " POLLOUT" : "", request.revents & POLLRDHUP ? " POLLRDHUP" : "",
           request.revents & POLLERR ? " POLLERR" : "", request.revents & POLLHUP ? " POLLHUP" : "");
}

int main(void)
{
    struct sockaddr_in address, other, closed, name;
    socklen_t length = sizeof(name);
    struct sockaddr nowhere;
    int receiver = make_bound(SOCK_DGRAM, &address), stranger = make_bound(SOCK_DGRAM, &other), sender = socket(AF_INET, SOCK_DGRAM, 0);
    int gone = make_bound(SOCK_DGRAM, &closed);
    char text[8];
    close(gone);
    memset(&nowhere, 0, sizeof(nowhere));
    show("send, not connected", send(sender, "x", 1, 0));
    show("write, not connected", write(sender, "x", 1));
    show("connect", connect(sender, (struct sockaddr *)&address, sizeof(address)));
    show("send", send(sender, "one", 3, 0));
    show("getpeername", getpeername(sender, (struct sockaddr *)&name, &length));
    printf("the peer's port %d\n", name.sin_port == address.sin_port);
    getsockname(sender, (struct sockaddr *)&name, &length);
    sendto(stranger, "filtered", 8, 0, (struct sockaddr *)&name, sizeof(name));
    show("a stranger's datagram does not come", recv(sender, text, sizeof(text), MSG_DONTWAIT));
    sendto(receiver, "yes", 3, 0, (struct sockaddr *)&name, sizeof(name));
    show("the peer's does", recv(sender, text, sizeof(text), 0));
    show("sendto elsewhere", sendto(sender, "to", 2, 0, (struct sockaddr *)&other, sizeof(other)));
    show("which came", recv(stranger, text, sizeof(text), 0));
    show("connect elsewhere", connect(sender, (struct sockaddr *)&closed, sizeof(closed)));
    show("send to nobody", send(sender, "x", 1, 0));
    wait_for("the answer", sender, POLLIN);
    show("recv", recv(sender, text, sizeof(text), MSG_DONTWAIT));
    show("recv again", recv(sender, text, sizeof(text), MSG_DONTWAIT));
    show("disconnect", connect(sender, &nowhere, sizeof(nowhere)));
    show("getpeername", getpeername(sender, (struct sockaddr *)&name, &length));
    show("send", send(sender, "x", 1, 0));
    return 0;
}
