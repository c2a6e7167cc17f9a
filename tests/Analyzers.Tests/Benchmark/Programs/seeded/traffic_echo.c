/* load generator's other end: echoes, counts, and answers USR1 with a reset */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static unsigned long *counters;
static int ncounters;

static void reset(int sig)
{
    (void)sig;
    free(counters);
    counters = NULL;
}

static void child_done(int sig)
{
    int e = errno;

    (void)sig;
    while (waitpid(-1, NULL, WNOHANG) > 0)
        continue;
    errno = e;
}

static int relay(int fd)
{
    char b[512];
    ssize_t n = read(fd, b, sizeof b), k, w;

    if (n <= 0)
        return -1;
    for (k = 0; k < n; k += w)
        if ((w = write(fd, b + k, (size_t)(n - k))) < 0)
            return -1;
    return 0;
}

int main(void)
{
    struct sockaddr_in sa;
    struct linger hard = { 1, 0 };
    int ls, fd, on = 1;

    signal(SIGPIPE, SIG_IGN);
    signal(SIGUSR1, reset);
    signal(SIGCHLD, child_done);
    ls = socket(AF_INET, SOCK_STREAM, 0);
    if (ls < 0 || setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0) {
        perror("socket");
        return 1;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(7777);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(ls, 128) < 0) {
        perror("bind");
        return 1;
    }
    counters = calloc(16, sizeof *counters);
    for (;;) {
        if ((fd = accept(ls, NULL, NULL)) < 0)
            continue;
        if (setsockopt(fd, SOL_SOCKET, SO_LINGER, &hard, sizeof hard) < 0)
            perror("SO_LINGER");
        switch (fork()) {
        case 0:
            close(ls);
            while (relay(fd) == 0)
                ;
            close(fd);
            _exit(0);
        case -1:
            perror("fork");
            break;
        }
        close(fd);
        if (counters != NULL)
            counters[ncounters++ % 16]++;
    }
}
