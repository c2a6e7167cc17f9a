/*
 * kvd: a key/value daemon for the test bench.
 * Requests are framed: four bytes of length in network order, then the text.
 */
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <string.h>
#include <errno.h>
#include <signal.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>

#define CHECK(call)                                             \
    do {                                                        \
        if ((call) < 0) {                                       \
            fprintf(stderr, "kvd:%d: %s: %s\n", __LINE__, #call, strerror(errno)); \
            exit(1);                                            \
        }                                                       \
    } while (0)

struct client {
    int fd;
    char request[256];
    uint32_t length;
};

static int read_full(int fd, void *where, size_t want)
{
    char *p = where;

    while (want > 0) {
        ssize_t n = read(fd, p, want);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return -1;
        p += n;
        want -= n;
    }
    return 0;
}

static int write_full(int fd, const void *what, size_t len)
{
    const char *p = what;

    while (len > 0) {
        ssize_t n = write(fd, p, len);
        if (n < 0) {
            if (errno == EINTR)
                continue;
            return -1;
        }
        p += n;
        len -= n;
    }
    return 0;
}

static int read_request(struct client *cl)
{
    uint32_t wire;

    if (read_full(cl->fd, &wire, sizeof wire) < 0)
        return -1;
    cl->length = ntohl(wire);
    if (read_full(cl->fd, cl->request, cl->length) < 0)
        return -1;
    return 0;
}

static void serve(struct client *cl)
{
    while (read_request(cl) == 0) {
        if (cl->length >= 4 && memcmp(cl->request, "PING", 4) == 0) {
            if (write_full(cl->fd, "PONG", 4) < 0)
                break;
        } else if (write_full(cl->fd, "WHAT", 4) < 0) {
            break;
        }
    }
}

int main(void)
{
    struct sockaddr_in addr;
    struct client cl;
    int fd, on = 1;

    signal(SIGPIPE, SIG_IGN);
    fd = socket(AF_INET, SOCK_STREAM, 0);
    CHECK(fd);
    CHECK(setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on));
    memset(&addr, 0, sizeof addr);
    addr.sin_family = AF_INET;
    addr.sin_port = htons(4711);
    addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK(bind(fd, (struct sockaddr *)&addr, sizeof addr));
    CHECK(listen(fd, SOMAXCONN));
    for (;;) {
        cl.fd = accept(fd, NULL, NULL);
        if (cl.fd < 0) {
            perror("kvd: accept");
            continue;
        }
        serve(&cl);
        close(cl.fd);
    }
}
