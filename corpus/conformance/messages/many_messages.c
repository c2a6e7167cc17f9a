/* sendmmsg and recvmmsg */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

int main(void)
{
    int sv[2], i, result;
    const char *words[4] = { "one", "two", "three", "" };
    char buffers[6][8];
    struct iovec pieces[6];
    struct mmsghdr messages[6];
    struct timespec now = { 0, 0 }, wrong = { 0, 1000000000 };

    socketpair(AF_UNIX, SOCK_DGRAM, 0, sv);
    memset(messages, 0, sizeof(messages));
    for (i = 0; i < 4; i++)
    {
        pieces[i].iov_base = (void *)words[i];
        pieces[i].iov_len = strlen(words[i]);
        messages[i].msg_hdr.msg_iov = &pieces[i];
        messages[i].msg_hdr.msg_iovlen = 1;
    }
    printf("sendmmsg %d:", sendmmsg(sv[0], messages, 4, 0));
    for (i = 0; i < 4; i++)
        printf(" %u", messages[i].msg_len);
    printf("\n");

    for (i = 0; i < 6; i++)
    {
        pieces[i].iov_base = buffers[i];
        pieces[i].iov_len = 4;
        messages[i].msg_hdr.msg_iov = &pieces[i];
        messages[i].msg_hdr.msg_iovlen = 1;
        messages[i].msg_len = 99;
    }
    printf("recvmmsg of one %d\n", recvmmsg(sv[1], messages, 1, 0, NULL));
    result = recvmmsg(sv[1], messages + 1, 5, MSG_WAITFORONE, NULL);
    printf("recvmmsg MSG_WAITFORONE %d\n", result);
    for (i = 0; i < 1 + result; i++)
        printf("  %u bytes [%.*s] flags %d\n", messages[i].msg_len, (int)messages[i].msg_len, buffers[i], messages[i].msg_hdr.msg_flags);
    result = recvmmsg(sv[1], messages, 6, MSG_DONTWAIT, NULL);
    printf("recvmmsg of nothing %d %s\n", result, strerror(errno));
    sendmmsg(sv[0], messages, 2, 0);
    printf("recvmmsg without time %d\n", recvmmsg(sv[1], messages, 6, 0, &now));
    result = recvmmsg(sv[1], messages, 6, 0, &wrong);
    printf("recvmmsg with a wrong time %d %s\n", result, strerror(errno));
    result = sendmmsg(0, messages, 1, 0);
    printf("sendmmsg on a file %d %s\n", result, strerror(errno));
    result = sendmmsg(44, messages, 1, 0);
    printf("sendmmsg on no descriptor %d %s\n", result, strerror(errno));
    printf("sendmmsg of none %d\n", sendmmsg(sv[0], messages, 0, 0));
    close(sv[1]);
    result = sendmmsg(sv[0], messages, 2, MSG_NOSIGNAL);
    printf("sendmmsg to nobody %d %s\n", result, strerror(errno));
    return 0;
}
