/* recvmsg: msg_namelen and msg_flags as results */
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

/* both ends of a TCP connection */
static void make_pair(int ends[2])
{
    struct sockaddr_in address;
    int listener = make_listener(&address, 1);
    ends[0] = socket(AF_INET, SOCK_STREAM, 0);
    connect(ends[0], (struct sockaddr *)&address, sizeof(address));
    ends[1] = accept(listener, NULL, NULL);
    close(listener);
}

static void receive(const char *what, int fd, int room, int flags)
{
    unsigned char name[128];
    char text[2];
    struct iovec piece = {text, sizeof(text)};
    struct msghdr message;
    long result;
    memset(&message, 0, sizeof(message));
    memset(name, 0xee, sizeof(name));
    message.msg_name = room < 0 ? NULL : name;
    message.msg_namelen = room < 0 ? 33 : room;
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_flags = 0x7777;
    message.msg_control = NULL;
    result = recvmsg(fd, &message, flags);
    show(what, result);
    printf("  name length %u, byte 0 %s, flags %#x\n", message.msg_namelen, name[0] == 0xee ? "untouched" : "written", message.msg_flags);
}

int main(void)
{
    struct sockaddr_in address;
    int ends[2], local[2], receiver = make_bound(SOCK_DGRAM, &address), sender = socket(AF_INET, SOCK_DGRAM, 0);
    make_pair(ends);
    connect(sender, (struct sockaddr *)&address, sizeof(address));
    send(sender, "abc", 3, 0);
    send(sender, "abc", 3, 0);
    send(sender, "ab", 2, 0);
    receive("UDP, peek", receiver, 64, MSG_PEEK);
    receive("UDP, little room", receiver, 4, 0);
    receive("UDP, MSG_TRUNC", receiver, 64, MSG_TRUNC);
    receive("UDP, no name", receiver, -1, 0);
    receive("UDP, nothing", receiver, 64, MSG_DONTWAIT);
    send(ends[0], "abc", 3, 0);
    receive("TCP", ends[1], 64, 0);
    receive("TCP, no name", ends[1], -1, 0);
    socketpair(AF_UNIX, SOCK_DGRAM, 0, local);
    send(local[0], "abc", 3, 0);
    receive("local datagrams", local[1], 64, MSG_CMSG_CLOEXEC);
    socketpair(AF_UNIX, SOCK_STREAM, 0, local);
    send(local[0], "abc", 3, 0);
    receive("local stream", local[1], 64, 0);
    close(local[0]);
    receive("local stream", local[1], 64, 0);
    receive("local stream, the end", local[1], 64, 0);
    return 0;
}
