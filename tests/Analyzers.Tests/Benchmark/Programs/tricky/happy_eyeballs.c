/* Tries IPv6 and IPv4 at once, keeps the first that answers, closes the rest. */
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAXTRY 8

static int start(const struct addrinfo *ai)
{
    int fl, fd = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);

    if (fd < 0)
        return -1;
    fl = fcntl(fd, F_GETFL);
    if (fl < 0 || fcntl(fd, F_SETFL, fl | O_NONBLOCK) < 0)
        goto fail;
    if (connect(fd, ai->ai_addr, ai->ai_addrlen) < 0 && errno != EINPROGRESS)
        goto fail;
    return fd;
fail:
    close(fd);
    return -1;
}

static int is_connected(int fd)
{
    int err;
    socklen_t len = sizeof err;

    return getsockopt(fd, SOL_SOCKET, SO_ERROR, &err, &len) == 0 && err == 0;
}

/* Takes the descriptors that have failed out of the list. */
static int winner(struct pollfd *p, int *n)
{
    int i, fd = -1;

    for (i = 0; i < *n; i++) {
        if (p[i].revents == 0)
            continue;
        if (fd < 0 && is_connected(p[i].fd))
            fd = p[i].fd;
        else
            close(p[i].fd);
        p[i--] = p[--*n];
    }
    return fd;
}

int connect_fast(const char *host, const char *service, int ms)
{
    struct addrinfo hints, *list, *ai;
    struct pollfd p[MAXTRY];
    int n = 0, fd = -1, rc;

    memset(&hints, 0, sizeof hints);
    hints.ai_socktype = SOCK_STREAM;
    rc = getaddrinfo(host, service, &hints, &list);
    if (rc != 0) {
        fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
        return -1;
    }
    for (ai = list; ai != NULL && n < MAXTRY; ai = ai->ai_next) {
        if ((p[n].fd = start(ai)) >= 0) {
            p[n].events = POLLOUT;
            p[n].revents = 0;
            n++;
        }
    }
    freeaddrinfo(list);
    while (n > 0 && fd < 0) {
        rc = poll(p, (nfds_t)n, ms);
        if (rc == 0 || (rc < 0 && errno != EINTR))
            break;
        if (rc > 0)
            fd = winner(p, &n);
    }
    while (n > 0)
        close(p[--n].fd);
    return fd;
}
