/* SCM_CREDENTIALS: who sent, as the kernel vouches for it */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void)
{
    int sv[2], on = 1;
    char byte = 'c';
    char control[CMSG_SPACE(sizeof(struct ucred))];
    struct iovec data = { &byte, 1 };
    struct msghdr message = { .msg_iov = &data, .msg_iovlen = 1, .msg_control = control, .msg_controllen = sizeof(control) };
    struct ucred who;
    socklen_t length = sizeof(who);

    socketpair(AF_UNIX, SOCK_DGRAM, 0, sv);
    printf("SO_PASSCRED %d\n", setsockopt(sv[1], SOL_SOCKET, SO_PASSCRED, &on, sizeof(on)));
    send(sv[0], "c", 1, 0);
    printf("received %zd\n", recvmsg(sv[1], &message, 0));
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    if (head != NULL && head->cmsg_type == SCM_CREDENTIALS)
    {
        memcpy(&who, CMSG_DATA(head), sizeof(who));
        printf("length %zu: pid %d uid %d gid %d\n", head->cmsg_len, who.pid == getpid(), who.uid == getuid(), who.gid == getgid());
    }

    /* sent by hand */
    memset(control, 0, sizeof(control));
    message.msg_controllen = sizeof(control);
    head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_CREDENTIALS;
    head->cmsg_len = CMSG_LEN(sizeof(who));
    who.pid = getpid();
    who.uid = getuid();
    who.gid = getgid();
    memcpy(CMSG_DATA(head), &who, sizeof(who));
    printf("sent %zd\n", sendmsg(sv[0], &message, 0));
    message.msg_controllen = sizeof(control);
    printf("received %zd", recvmsg(sv[1], &message, 0));
    printf(", control length %zu\n", message.msg_controllen);

    printf("SO_PEERCRED %d", getsockopt(sv[0], SOL_SOCKET, SO_PEERCRED, &who, &length));
    printf(" length %u: %d %d %d\n", length, who.pid == getpid(), who.uid == geteuid(), who.gid == getegid());
    return 0;
}
