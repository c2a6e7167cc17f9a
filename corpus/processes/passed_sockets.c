/*
 * passed_sockets.c - a listener that hands each connection to one of its
 * workers, as a descriptor in a control message; the workers say on the same
 * stream when they are free again (Stevens, UNPv1 30.9).
 */
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define WORKERS 3

struct worker {
    pid_t pid;
    int pipefd;
    int busy;
    int count;
};

static struct worker workers[WORKERS];

static void err_sys(const char *what)
{
    perror(what);
    exit(1);
}

static ssize_t write_fd(int fd, void *ptr, size_t nbytes, int sendfd)
{
    struct msghdr msg;
    struct iovec iov[1];
    union {
        struct cmsghdr cm;
        char control[CMSG_SPACE(sizeof(int))];
    } control_un;
    struct cmsghdr *cmptr;

    memset(&msg, 0, sizeof msg);
    memset(&control_un, 0, sizeof control_un);
    msg.msg_control = control_un.control;
    msg.msg_controllen = sizeof(control_un.control);
    cmptr = CMSG_FIRSTHDR(&msg);
    cmptr->cmsg_len = CMSG_LEN(sizeof(int));
    cmptr->cmsg_level = SOL_SOCKET;
    cmptr->cmsg_type = SCM_RIGHTS;
    *((int *)CMSG_DATA(cmptr)) = sendfd;
    iov[0].iov_base = ptr;
    iov[0].iov_len = nbytes;
    msg.msg_iov = iov;
    msg.msg_iovlen = 1;
    return sendmsg(fd, &msg, 0);
}

static ssize_t read_fd(int fd, void *ptr, size_t nbytes, int *recvfd)
{
    struct msghdr msg;
    struct iovec iov[1];
    ssize_t n;
    union {
        struct cmsghdr cm;
        char control[CMSG_SPACE(sizeof(int))];
    } control_un;
    struct cmsghdr *cmptr;

    memset(&msg, 0, sizeof msg);
    msg.msg_control = control_un.control;
    msg.msg_controllen = sizeof(control_un.control);
    iov[0].iov_base = ptr;
    iov[0].iov_len = nbytes;
    msg.msg_iov = iov;
    msg.msg_iovlen = 1;
    *recvfd = -1;
    if ((n = recvmsg(fd, &msg, MSG_CMSG_CLOEXEC)) <= 0)
        return n;
    if ((cmptr = CMSG_FIRSTHDR(&msg)) != NULL && cmptr->cmsg_len == CMSG_LEN(sizeof(int))) {
        if (cmptr->cmsg_level == SOL_SOCKET && cmptr->cmsg_type == SCM_RIGHTS)
            *recvfd = *((int *)CMSG_DATA(cmptr));
    }
    return n;
}

static void work(int control, int number)
{
    int connfd, served = 0;
    char c;

    for (;;) {
        char line[128];
        ssize_t n = read_fd(control, &c, 1, &connfd);

        if (n < 0)
            err_sys("read_fd");
        if (n == 0)
            exit(served); /* the parent has closed its end */
        if (connfd < 0) {
            fprintf(stderr, "no descriptor from read_fd\n");
            exit(101);
        }
        while ((n = recv(connfd, line, sizeof line - 1, 0)) > 0) {
            char answer[160];

            line[n] = '\0';
            line[strcspn(line, "\r\n")] = '\0';
            if (strcmp(line, "who") == 0)
                snprintf(answer, sizeof answer, "worker %d\n", number);
            else
                snprintf(answer, sizeof answer, "%c: %s\n", c, line);
            send(connfd, answer, strlen(answer), 0);
        }
        served++;
        close(connfd);
        write(control, "", 1); /* ready for a new client */
    }
}

static void make_worker(int i, int listener)
{
    int sockfd[2];
    pid_t pid;

    if (socketpair(AF_LOCAL, SOCK_STREAM, 0, sockfd) < 0)
        err_sys("socketpair");
    if ((pid = fork()) < 0)
        err_sys("fork");
    if (pid == 0) {
        close(sockfd[0]);
        close(listener);
        for (int k = 0; k < i; k++)
            close(workers[k].pipefd); /* of those before: their end would never be seen */
        work(sockfd[1], i);
    }
    close(sockfd[1]);
    workers[i].pid = pid;
    workers[i].pipefd = sockfd[0];
}

int main(int argc, char **argv)
{
    struct sockaddr_in sin = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t len = sizeof sin;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    int clients = argc > 1 ? atoi(argv[1]) : 1, navail = WORKERS, accepted = 0, status, i;

    if (listener < 0 || bind(listener, (struct sockaddr *)&sin, len) < 0 || listen(listener, 8) < 0)
        err_sys("listener");
    for (i = 0; i < WORKERS; i++)
        make_worker(i, listener);
    getsockname(listener, (struct sockaddr *)&sin, &len);
    printf("port %d\n", ntohs(sin.sin_port));
    fflush(stdout);

    while (accepted < clients || navail < WORKERS) {
        struct pollfd fds[WORKERS + 1];
        int n = 0;

        for (i = 0; i < WORKERS; i++)
            fds[n++] = (struct pollfd){ workers[i].pipefd, POLLIN, 0 };
        if (navail > 0 && accepted < clients)
            fds[n++] = (struct pollfd){ listener, POLLIN, 0 };
        if (poll(fds, n, -1) < 0)
            err_sys("poll");

        for (i = 0; i < WORKERS; i++) {
            char c;

            if (fds[i].revents == 0)
                continue;
            if (read(workers[i].pipefd, &c, 1) != 1) {
                printf("worker %d terminated unexpectedly\n", i);
                return 1;
            }
            workers[i].busy = 0;
            navail++;
            printf("worker %d is free\n", i);
            fflush(stdout);
        }
        if (n > WORKERS && fds[WORKERS].revents & POLLIN) {
            int connfd = accept(listener, NULL, NULL);
            char name = 'A' + accepted;

            if (connfd < 0)
                err_sys("accept");
            for (i = 0; workers[i].busy; i++)
                ;
            accepted++;
            workers[i].busy = 1;
            workers[i].count++;
            navail--;
            if (write_fd(workers[i].pipefd, &name, 1, connfd) < 0)
                err_sys("write_fd");
            close(connfd); /* the worker has its own now */
        }
    }
    close(listener);
    for (i = 0; i < WORKERS; i++) {
        close(workers[i].pipefd);
        waitpid(workers[i].pid, &status, 0);
        printf("worker %d: %d clients, says %d\n", i, workers[i].count, WEXITSTATUS(status));
    }
    return 0;
}
