/* IP_RECVERR: the error of a datagram that nobody took, with its details */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <linux/errqueue.h>
#include <netinet/in.h>
#include <poll.h>
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

/* waits until a descriptor is ready, and says for what */
static void wait_for(const char *what, int fd, short events)
{
    struct pollfd request = { fd, events, 0 };
    poll(&request, 1, 10000);
    printf("%s:%s%s%s%s%s%s\n", what, request.revents & POLLIN ? " POLLIN" : "", request.revents & POLLPRI ? " POLLPRI" : "",
           request.revents & POLLOUT ? " POLLOUT" : "", request.revents & POLLRDHUP ? " POLLRDHUP" : "",
           request.revents & POLLERR ? " POLLERR" : "", request.revents & POLLHUP ? " POLLHUP" : "");
}

static void set(const char *what, int fd, int level, int name, int value)
{
    int result = setsockopt(fd, level, name, &value, sizeof(value));
    printf("%s = %d: %s\n", what, value, result < 0 ? strerror(errno) : "done");
}

int main(void)
{
    struct sockaddr_in closed;
    int fd = socket(AF_INET, SOCK_DGRAM, 0), gone = make_bound(SOCK_DGRAM, &closed);
    char text[16], control[256];
    struct iovec into = { text, sizeof(text) };
    struct sockaddr_in name;
    struct msghdr message = { .msg_name = &name, .msg_namelen = sizeof(name), .msg_iov = &into, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(control) };
    close(gone);
    set("IP_RECVERR", fd, IPPROTO_IP, IP_RECVERR, 1);
    show("sendto", sendto(fd, "lost", 4, 0, (struct sockaddr *)&closed, sizeof(closed)));
    wait_for("wait", fd, POLLIN);
    show("recvmsg MSG_ERRQUEUE", recvmsg(fd, &message, MSG_ERRQUEUE));
    printf("%.4s, MSG_ERRQUEUE %d, the address we sent to %d\n", text, (message.msg_flags & MSG_ERRQUEUE) != 0, name.sin_port == closed.sin_port);
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    struct sock_extended_err *error = (struct sock_extended_err *)CMSG_DATA(head);
    printf("level %d type %d: %s, origin %d, type %d, code %d\n", head->cmsg_level, head->cmsg_type, strerror(error->ee_errno), error->ee_origin, error->ee_type, error->ee_code);
    struct sockaddr_in *from = (struct sockaddr_in *)SO_EE_OFFENDER(error);
    printf("from %s\n", inet_ntoa(from->sin_addr));
    show("the queue is empty", recvmsg(fd, &message, MSG_ERRQUEUE));
    show("and the error is told", recv(fd, text, 1, MSG_DONTWAIT));
    return 0;
}
