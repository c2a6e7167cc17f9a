/* Reads a stream without blocking, with a ticker in between. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct ticker {
    int fd;
    size_t have;
    char line[128];
};

static int unblock(int fd)
{
    int fl = fcntl(fd, F_GETFL, 0);

    return fl < 0 ? -1 : fcntl(fd, F_SETFL, fl | O_NONBLOCK);
}

static void emit(struct ticker *t)
{
    size_t i, start = 0;

    for (i = 0; i < t->have; i++) {
        if (t->line[i] == '\n') {
            printf("%.*s\n", (int)(i - start), t->line + start);
            start = i + 1;
        }
    }
    t->have -= start;
    memmove(t->line, t->line + start, t->have);
    if (t->have == sizeof t->line)
        t->have = 0;
}

static int follow(struct ticker *t)
{
    for (;;) {
        ssize_t n = recv(t->fd, t->line + t->have, sizeof t->line - t->have, 0);

        if (n > 0) {
            t->have += (size_t)n;
            emit(t);
        } else if (n == 0) {
            return 0;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            continue;
        } else {
            perror("recv");
            return -1;
        }
    }
}

int main(int argc, char **argv)
{
    struct ticker t = { .fd = -1 };
    struct sockaddr_in sa;
    int rc;

    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(7778);
    if (argc != 2 || inet_pton(AF_INET, argv[1], &sa.sin_addr) != 1) {
        fprintf(stderr, "usage: nb_reader address\n");
        return 2;
    }
    t.fd = socket(AF_INET, SOCK_STREAM, 0);
    if (t.fd < 0) {
        perror("socket");
        return 1;
    }
    if (connect(t.fd, (struct sockaddr *)&sa, sizeof sa) < 0) {
        perror("connect");
        return 1;
    }
    if (unblock(t.fd) < 0) {
        perror("fcntl");
        return 1;
    }
    rc = follow(&t);
    close(t.fd);
    return rc < 0;
}
