/* struct iovec (POSIX sys/uio.h); 16 bytes */
#ifndef CSOCK_BITS_IOVEC_H
#define CSOCK_BITS_IOVEC_H
#include <bits/size_t.h>

struct iovec
{
    void *iov_base;
    size_t iov_len;
};
#endif
