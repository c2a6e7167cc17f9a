/* bits/sigval.h (union sigval, POSIX signal.h) */
#ifndef CSOCK_BITS_SIGVAL_H
#define CSOCK_BITS_SIGVAL_H

union sigval
{
    int sival_int;
    void *sival_ptr;
};

typedef union sigval sigval_t;
typedef union sigval __sigval_t;
#endif
