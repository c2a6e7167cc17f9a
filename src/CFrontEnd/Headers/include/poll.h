/* poll.h (POSIX) */
#ifndef CSOCK_POLL_H
#define CSOCK_POLL_H
#pragma csocktranslate class(Poll)
#include <bits/sigset_t.h>
#include <bits/timespec.h>

/* events to wait for, and those that are reported unasked */
#define POLLIN 1
#define POLLPRI 2
#define POLLOUT 4
#define POLLRDNORM 64
#define POLLRDBAND 128
#define POLLWRNORM 256
#define POLLWRBAND 512
#define POLLMSG 1024
#define POLLREMOVE 4096
#define POLLRDHUP 8192
#define POLLERR 8
#define POLLHUP 16
#define POLLNVAL 32

typedef unsigned long nfds_t;

struct pollfd
{
    int fd;
    short events;
    short revents;
};

int poll(struct pollfd *fds, nfds_t nfds, int timeout);
int ppoll(struct pollfd *fds, nfds_t nfds, const struct timespec *tmo_p, const sigset_t *sigmask);
#endif
