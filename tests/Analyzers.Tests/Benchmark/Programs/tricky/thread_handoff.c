/* One thread per client; the thread owns the descriptor it is given. */
#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct job {
    int fd;
    unsigned serial;
};

static int write_all(int fd, const char *p, size_t n)
{
    while (n > 0) {
        ssize_t w = write(fd, p, n);
        if (w == -1) {
            if (errno == EINTR)
                continue;
            return -1;
        }
        p += w;
        n -= (size_t)w;
    }
    return 0;
}

static void *worker(void *arg)
{
    struct job *job = arg;
    char buf[256];
    ssize_t n;

    while ((n = read(job->fd, buf, sizeof buf)) > 0)
        if (write_all(job->fd, buf, (size_t)n) == -1)
            break;
    close(job->fd);
    free(job);
    return NULL;
}

static int start(int fd, unsigned serial)
{
    pthread_t t;
    struct job *job = malloc(sizeof *job);
    int rc;

    if (job == NULL)
        return ENOMEM;
    job->fd = fd;
    job->serial = serial;
    rc = pthread_create(&t, NULL, worker, job);
    if (rc != 0) {
        free(job);
        return rc;
    }
    return pthread_detach(t);
}

int main(void)
{
    struct sockaddr_in sa;
    unsigned serial = 0;
    int ls, fd, rc, on = 1;

    signal(SIGPIPE, SIG_IGN);
    if ((ls = socket(AF_INET, SOCK_STREAM, 0)) == -1) {
        perror("socket");
        exit(1);
    }
    (void)setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(7010);
    sa.sin_addr.s_addr = INADDR_ANY;
    if (bind(ls, (struct sockaddr *)&sa, sizeof sa) == -1 || listen(ls, 8) == -1) {
        perror("bind/listen");
        exit(1);
    }
    for (;;) {
        fd = accept(ls, NULL, NULL);
        if (fd == -1) {
            perror("accept");
            continue;
        }
        if ((rc = start(fd, ++serial)) != 0) {
            fprintf(stderr, "client %u: %s\n", serial, strerror(rc));
            close(fd);
        }
    }
}
