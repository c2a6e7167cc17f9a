// rules: connect-so-error-unchecked, eagain-busy-loop
/* Sockets that don't block: connections that come about later, and calls that have nothing to do yet. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <unistd.h>
#include <sys/select.h>
#include <sys/socket.h>

static int set_nonblocking(int fd)
{
    int flags = fcntl(fd, F_GETFL, 0);
    if (flags < 0)
        return -1;
    return fcntl(fd, F_SETFL, flags | O_NONBLOCK);
}

static int writable_is_connected(struct sockaddr *a, socklen_t n)
{
    struct pollfd p;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0)
        return -1;
    if (set_nonblocking(fd) < 0)
        goto fail;
    if (connect(fd, a, n) < 0) {
        if (errno != EINPROGRESS)
            goto fail;
        p.fd = fd;
        p.events = POLLOUT;
        if (poll(&p, 1, 3000) <= 0) // expect: connect-so-error-unchecked
            goto fail;
    }
    return fd;
fail:
    close(fd);
    return -1;
}

static int asks_for_the_error(struct sockaddr *a, socklen_t n)
{
    struct pollfd p;
    int error = 0;
    socklen_t size = sizeof error;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return -1;
    if (connect(fd, a, n) < 0) {
        if (errno != EINPROGRESS)
            goto fail;
        p.fd = fd;
        p.events = POLLOUT;
        if (poll(&p, 1, 3000) <= 0)
            goto fail;
        if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) < 0 || error != 0)
            goto fail;
    }
    return fd;
fail:
    close(fd);
    return -1;
}

static int blocking_connect_then_poll(struct sockaddr *a, socklen_t n, char *buf)
{
    struct pollfd p;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0)
        return -1;
    if (connect(fd, a, n) < 0) {
        close(fd);
        return -1;
    }
    p.fd = fd;
    p.events = POLLIN;
    if (poll(&p, 1, 3000) > 0 && recv(fd, buf, 16, 0) < 0)
        perror("recv");
    return fd;
}

static ssize_t spins(int fd, char *buf, size_t size)
{
    ssize_t n;
    for (;;) {
        n = recv(fd, buf, size, 0); // expect: eagain-busy-loop
        if (n >= 0)
            return n;
        if (errno == EAGAIN || errno == EWOULDBLOCK)
            continue;
        return -1;
    }
}

static int sends_all_or_spins(int fd, const char *p, size_t left)
{
    while (left > 0) {
        ssize_t n = send(fd, p, left, 0); // expect: eagain-busy-loop
        if (n < 0) {
            if (errno != EAGAIN)
                return -1;
            n = 0;
        }
        p += n;
        left -= (size_t)n;
    }
    return 0;
}

static ssize_t waits(int fd, char *buf, size_t size)
{
    struct pollfd p = { .fd = fd, .events = POLLIN };
    ssize_t n;
    for (;;) {
        n = recv(fd, buf, size, 0);
        if (n >= 0 || errno != EAGAIN)
            return n;
        if (poll(&p, 1, -1) < 0)
            return -1;
    }
}

static ssize_t only_interrupted(int fd, char *buf, size_t size)
{
    ssize_t n;
    do
        n = recv(fd, buf, size, 0);
    while (n < 0 && errno == EINTR);
    return n;
}

static void each_in_turn(int *fds, int count, char *buf)
{
    int i;
    for (i = 0; i < count; i++) {
        ssize_t n = recv(fds[i], buf, 16, 0);
        if (n < 0 && errno == EAGAIN)
            continue;
        if (n <= 0) {
            close(fds[i]);
            fds[i] = -1;
        }
    }
}

int main(void)
{
    return 0;
}
