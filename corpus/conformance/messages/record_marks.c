/* MSG_EOR and MSG_TRUNC with SOCK_SEQPACKET */
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
    int sv[2];
    char text[16];
    struct iovec into = { text, sizeof(text) };
    struct msghdr message = { .msg_iov = &into, .msg_iovlen = 1 };
    socketpair(AF_UNIX, SOCK_SEQPACKET, 0, sv);
    send(sv[0], "whole record", 12, MSG_EOR);
    send(sv[0], "another one", 11, 0);
    show("recvmsg", recvmsg(sv[1], &message, 0));
    printf("MSG_EOR %d, MSG_TRUNC %d\n", (message.msg_flags & MSG_EOR) != 0, (message.msg_flags & MSG_TRUNC) != 0);
    into.iov_len = 4;
    show("cut", recvmsg(sv[1], &message, 0));
    printf("MSG_EOR %d, MSG_TRUNC %d\n", (message.msg_flags & MSG_EOR) != 0, (message.msg_flags & MSG_TRUNC) != 0);
    return 0;
}
