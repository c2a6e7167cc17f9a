/* the commands of lockf, and lockf (POSIX unistd.h), which fcntl.h has as well; the runtime has them in one place */
#ifndef CSOCK_BITS_LOCKF_H
#define CSOCK_BITS_LOCKF_H
#pragma csocktranslate class(Unistd)
#include <bits/off_t.h>

/* commands of lockf */
#define F_ULOCK 0
#define F_LOCK 1
#define F_TLOCK 2
#define F_TEST 3

#define lockf64 lockf

int lockf(int fd, int cmd, off_t len);

#endif
