/* epoll with connections on the heap; the event carries the owner. */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

struct peer {
    int fd;
    unsigned long bytes;
};

static int nonblocking(int fd)
{
    int fl = fcntl(fd, F_GETFL, 0);

    if (fl == -1)
        return -1;
    fl |= O_NONBLOCK;
    return fcntl(fd, F_SETFL, fl);
}

static void add_peer(int ep, int ls)
{
    struct epoll_event ev;
    struct peer *p;
    int fd = accept(ls, NULL, NULL);

    if (fd == -1)
        return;
    p = calloc(1, sizeof *p);
    if (p == NULL || nonblocking(fd) == -1)
        goto drop;
    p->fd = fd;
    ev.events = EPOLLIN | EPOLLRDHUP;
    ev.data.ptr = p;
    if (epoll_ctl(ep, EPOLL_CTL_ADD, fd, &ev) == -1)
        goto drop;
    return;
drop:
    free(p);
    close(fd);
}

static int read_peer(struct peer *p)
{
    char buf[4096];
    ssize_t n;

    for (;;) {
        n = read(p->fd, buf, sizeof buf);
        if (n > 0)
            p->bytes += (unsigned long)n;
        else if (n == -1 && errno == EAGAIN)
            return 0;           /* epoll says when there is more */
        else if (n == -1 && errno == EINTR)
            continue;
        else
            return -1;
    }
}

int main(void)
{
    struct epoll_event ev, events[32];
    struct sockaddr_in sa;
    int ls, ep, n, i, on = 1;

    if ((ls = socket(AF_INET, SOCK_STREAM, 0)) == -1 || (ep = epoll_create1(0)) == -1) {
        perror("socket");
        return 1;
    }
    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(8787);
    sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1
        || bind(ls, (struct sockaddr *)&sa, sizeof sa) == -1 || listen(ls, 100) == -1) {
        perror("bind");
        return 1;
    }
    ev.events = EPOLLIN;
    ev.data.ptr = NULL;
    if (epoll_ctl(ep, EPOLL_CTL_ADD, ls, &ev) == -1) {
        perror("epoll_ctl");
        return 1;
    }
    for (;;) {
        n = epoll_wait(ep, events, 32, -1);
        if (n == -1 && errno != EINTR) {
            perror("epoll_wait");
            return 1;
        }
        for (i = 0; i < n; i++) {
            struct peer *p = events[i].data.ptr;

            if (p == NULL) {
                add_peer(ep, ls);
            } else if (read_peer(p) == -1) {
                printf("%lu bytes\n", p->bytes);
                close(p->fd);
                free(p);
            }
        }
    }
}
