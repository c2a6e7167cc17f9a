/* sys/uio.h (POSIX; Linux's readv(2)) */
#ifndef CSOCK_SYS_UIO_H
#define CSOCK_SYS_UIO_H
#pragma csocktranslate class(SysUio)
#include <bits/iovec.h>
#include <bits/off_t.h>
#include <bits/ssize_t.h>

/* how many pieces of memory one call takes */
#define UIO_MAXIOV 1024

/* flags of preadv2 and pwritev2 */
#define RWF_HIPRI 1
#define RWF_DSYNC 2
#define RWF_SYNC 4
#define RWF_NOWAIT 8
#define RWF_APPEND 16

ssize_t readv(int fd, const struct iovec *iov, int iovcnt);
ssize_t writev(int fd, const struct iovec *iov, int iovcnt);
ssize_t preadv(int fd, const struct iovec *iov, int iovcnt, off_t offset);
ssize_t pwritev(int fd, const struct iovec *iov, int iovcnt, off_t offset);
ssize_t preadv2(int fd, const struct iovec *iov, int iovcnt, off_t offset, int flags);
ssize_t pwritev2(int fd, const struct iovec *iov, int iovcnt, off_t offset, int flags);
#endif
