/* sendmsg and recvmsg: how many pieces, and lengths that are none */
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

static struct iovec pieces[1100];

int main(void)
{
    struct msghdr message;
    volatile int minus_one = -1;
    int ends[2], i;
    static char text[2048];
    socketpair(AF_UNIX, SOCK_DGRAM, 0, ends);
    memset(&message, 0, sizeof(message));
    message.msg_iov = pieces;
    for (i = 0; i < 1100; i++)
    {
        pieces[i].iov_base = text + i;
        pieces[i].iov_len = 1;
    }
    message.msg_iovlen = 1024;
    show("send 1024 pieces", sendmsg(ends[0], &message, 0));
    show("receive them", recvmsg(ends[1], &message, MSG_DONTWAIT));
    message.msg_iovlen = 1025;
    show("send 1025 pieces", sendmsg(ends[0], &message, 0));
    show("receive", recvmsg(ends[1], &message, MSG_DONTWAIT));
    show("writev", writev(ends[0], pieces, 1025));
    show("writev of -1", writev(ends[0], pieces, minus_one));
    show("writev of none", writev(ends[0], pieces, 0));
    message.msg_iovlen = 0;
    show("send no pieces", sendmsg(ends[0], &message, 0));
    show("receive no pieces", recvmsg(ends[1], &message, MSG_DONTWAIT));
    show("nothing is left", recvmsg(ends[1], &message, MSG_DONTWAIT));
    message.msg_iovlen = 1;
    message.msg_iov = NULL;
    show("pieces at null", sendmsg(ends[0], &message, 0));
    show("receive into pieces at null", recvmsg(ends[1], &message, MSG_DONTWAIT));
    message.msg_iov = pieces;
    pieces[0].iov_len = (size_t)-1;
    show("a length below zero", sendmsg(ends[0], &message, 0));
    show("receive a length below zero", recvmsg(ends[1], &message, MSG_DONTWAIT));
    pieces[0].iov_len = 1;
    pieces[0].iov_base = NULL;
    show("a piece at null", sendmsg(ends[0], &message, 0));
    pieces[0].iov_len = 0;
    show("an empty piece at null", sendmsg(ends[0], &message, 0));
    show("receive it", recvmsg(ends[1], &message, MSG_DONTWAIT));
    message.msg_name = text;
    message.msg_namelen = 200;
    show("an address that is too long", sendmsg(ends[0], &message, 0));
    message.msg_namelen = -1;
    show("an address below zero", sendmsg(ends[0], &message, 0));
    show("null", sendmsg(ends[0], NULL, 0));
    show("null", recvmsg(ends[0], NULL, 0));
    return 0;
}
