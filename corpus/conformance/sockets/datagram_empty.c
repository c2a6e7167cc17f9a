/* datagrams without a byte: sent, waited for, counted, received */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
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

/* waits for one of the events and tells what there is */
static void poll_soon(const char *what, int fd, short events)
{
    struct pollfd request = {fd, events, 0};
    int count = poll(&request, 1, 5000);
    printf("%s: %d%s%s%s%s%s%s\n", what, count, request.revents & POLLIN ? " IN" : "", request.revents & POLLPRI ? " PRI" : "",
           request.revents & POLLOUT ? " OUT" : "", request.revents & POLLRDHUP ? " RDHUP" : "", request.revents & POLLERR ? " ERR" : "",
           request.revents & POLLHUP ? " HUP" : "");
}

int main(void)
{
    struct sockaddr_in address, from;
    socklen_t length = sizeof(from);
    char text[8] = "";
    int waiting = -1, receiver = make_bound(SOCK_DGRAM, &address), sender = make_bound(SOCK_DGRAM, &from);
    connect(sender, (struct sockaddr *)&address, sizeof(address));
    show("send", send(sender, "", 0, 0));
    show("send null", send(sender, NULL, 0, 0));
    show("write", write(sender, "", 0));
    poll_soon("poll", receiver, POLLIN);
    ioctl(receiver, FIONREAD, &waiting);
    printf("FIONREAD: %d\n", waiting);
    memset(&from, 0, sizeof(from));
    show("recvfrom", recvfrom(receiver, text, sizeof(text), 0, (struct sockaddr *)&from, &length));
    printf("from somebody: %d, %u\n", from.sin_port != 0, length);
    show("read", read(receiver, text, sizeof(text)));
    show("recv into nothing", recv(receiver, NULL, 0, MSG_DONTWAIT));
    show("recv", recv(receiver, text, sizeof(text), MSG_DONTWAIT));
    send(sender, "abc", 3, 0);
    show("recv into nothing drops it", recv(receiver, NULL, 0, 0));
    show("recv", recv(receiver, text, sizeof(text), MSG_DONTWAIT));
    send(sender, "abc", 3, 0);
    show("read into nothing", read(receiver, text, 0));
    show("recv", recv(receiver, text, sizeof(text), MSG_DONTWAIT));
    send(sender, "abcdef", 6, 0);
    show("MSG_TRUNC tells the length", recv(receiver, text, 2, MSG_TRUNC));
    show("MSG_TRUNC without memory", (send(sender, "abcd", 4, 0), recv(receiver, NULL, 0, MSG_TRUNC | MSG_PEEK)));
    show("it is still there", recv(receiver, text, sizeof(text), 0));
    return 0;
}
