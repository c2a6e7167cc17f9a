/* descriptors end a read: data behind them come with the next one */
#include <errno.h>
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
    int sv[2];
    char text[16];
    struct iovec data = { "B", 1 };
    struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof(control) };
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(head), &sv[0], sizeof(int));
    send(sv[0], "A", 1, 0);
    show("sendmsg", sendmsg(sv[0], &message, 0));
    send(sv[0], "C", 1, 0);
    data.iov_base = text;
    data.iov_len = sizeof(text);
    message.msg_controllen = sizeof(control);
    show("recvmsg", recvmsg(sv[1], &message, 0));
    printf("control %zu\n", message.msg_controllen);
    message.msg_controllen = sizeof(control);
    show("recvmsg", recvmsg(sv[1], &message, 0));
    printf("control %zu\n", message.msg_controllen);
    show("read drops descriptors", (message.msg_controllen = 0, sendmsg(sv[0], &(struct msghdr){ .msg_iov = &(struct iovec){ "D", 1 }, .msg_iovlen = 1, .msg_control = control.bytes, .msg_controllen = sizeof(control) }, 0)));
    show("recv", recv(sv[1], text, sizeof(text), 0));
    return 0;
}
