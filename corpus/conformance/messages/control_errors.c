/* control messages that sendmsg refuses */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>

static void show(const char *what, long result)
{
    if (result < 0)
        printf("%s: %s\n", what, strerror(errno));
    else
        printf("%s: %ld\n", what, result);
}

int main(void)
{
    union { char bytes[CMSG_SPACE(sizeof(int))]; struct cmsghdr align; } control;
    int sv[2], fd = 0;
    struct iovec data = { "x", 1 };
    struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof(control) };
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    memset(&control, 0, sizeof(control));
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = 3;
    show("shorter than a head", sendmsg(sv[0], &message, 0));
    head->cmsg_len = 1000;
    show("longer than the memory", sendmsg(sv[0], &message, 0));
    head->cmsg_len = CMSG_LEN(sizeof(int));
    head->cmsg_type = 77;
    show("a type that is none", sendmsg(sv[0], &message, 0));
    head->cmsg_level = IPPROTO_IP;
    show("another protocol's is passed over", sendmsg(sv[0], &message, 0));
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    fd = sv[0];
    memcpy(CMSG_DATA(head), &fd, sizeof(fd));
    message.msg_controllen = 4;
    show("no room for a head", sendmsg(sv[0], &message, 0));
    message.msg_controllen = sizeof(control);
    show("on UDP", sendmsg(socket(AF_INET, SOCK_DGRAM, 0), &message, 0));
    data.iov_len = 0;
    show("without data, on a stream", sendmsg(sv[0], &message, 0));
    show("nothing came of that", recv(sv[1], control.bytes, 1, MSG_DONTWAIT));
    show("nothing more", recv(sv[1], control.bytes, 1, MSG_DONTWAIT));
    return 0;
}
