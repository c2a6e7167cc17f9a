/* bits/sigset_t.h (sigset_t, POSIX signal.h; 128 bytes) */
#ifndef CSOCK_BITS_SIGSET_T_H
#define CSOCK_BITS_SIGSET_T_H

typedef struct
{
    unsigned long __val[16];
} sigset_t;
#endif
