/* Passes an accepted connection to a worker process over a socket pair. */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static int send_fd(int channel, int fd)
{
    char control[CMSG_SPACE(sizeof(int))], byte = 'F';
    struct iovec iov = { &byte, 1 };
    struct msghdr msg;
    struct cmsghdr *c;
    ssize_t n;

    memset(&msg, 0, sizeof msg);
    memset(control, 0, sizeof control);
    msg.msg_iov = &iov;
    msg.msg_iovlen = 1;
    msg.msg_control = control;
    msg.msg_controllen = sizeof control;
    c = CMSG_FIRSTHDR(&msg);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(c), &fd, sizeof fd);
    do
        n = sendmsg(channel, &msg, MSG_NOSIGNAL);
    while (n < 0 && errno == EINTR);
    return n == 1 ? 0 : -1;
}

static int recv_fd(int channel)
{
    char control[CMSG_SPACE(sizeof(int))], byte;
    struct iovec iov = { &byte, 1 };
    struct msghdr msg;
    struct cmsghdr *c;
    int fd = -1;

    memset(&msg, 0, sizeof msg);
    msg.msg_iov = &iov;
    msg.msg_iovlen = 1;
    msg.msg_control = control;
    msg.msg_controllen = sizeof control;
    if (recvmsg(channel, &msg, 0) != 1)
        return -1;
    c = CMSG_FIRSTHDR(&msg);
    if (c != NULL && c->cmsg_type == SCM_RIGHTS)
        memcpy(&fd, CMSG_DATA(c), sizeof fd);
    return fd;
}

static void work(int channel)
{
    int fd;

    while ((fd = recv_fd(channel)) >= 0) {
        if (send(fd, "bye\n", 4, MSG_NOSIGNAL) != 4)
            perror("worker: send");
        close(fd);
    }
    _exit(0);
}

int main(void)
{
    struct sockaddr_in sa;
    int ls, c, on = 1, ch[2];
    pid_t pid;

    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ch) < 0 || (ls = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
        perror("socket");
        return 1;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(7500);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0
        || bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(ls, 5) < 0) {
        perror("bind");
        return 1;
    }
    if ((pid = fork()) == 0) {
        close(ls);
        close(ch[0]);
        work(ch[1]);
    }
    close(ch[1]);
    if (pid < 0) {
        perror("fork");
        return 1;
    }
    for (;;) {
        int rc;

        if ((c = accept(ls, NULL, NULL)) < 0)
            continue;
        rc = send_fd(ch[0], c);
        close(c);               /* the worker has its own */
        if (rc < 0)
            break;
    }
    close(ch[0]);
    waitpid(pid, NULL, 0);
    return 0;
}
