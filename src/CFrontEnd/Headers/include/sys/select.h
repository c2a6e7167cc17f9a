/* sys/select.h (POSIX) */
#ifndef CSOCK_SYS_SELECT_H
#define CSOCK_SYS_SELECT_H
#pragma csocktranslate class(SysSelect)
#include <bits/sigset_t.h>
#include <bits/suseconds_t.h>
#include <bits/time_t.h>
#include <bits/timespec.h>
#include <bits/timeval.h>

/* how many descriptors an fd_set holds */
#define FD_SETSIZE 1024

typedef long fd_mask;

typedef struct
{
    fd_mask __fds_bits[FD_SETSIZE / 64];
} fd_set;

void FD_ZERO(fd_set *set);
void FD_SET(int fd, fd_set *set);
void FD_CLR(int fd, fd_set *set);
int FD_ISSET(int fd, const fd_set *set);

int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout);
int pselect(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, const struct timespec *timeout, const sigset_t *sigmask);
#endif
