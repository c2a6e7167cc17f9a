/* sys/eventfd.h (eventfd(2)) */
#ifndef CSOCK_SYS_EVENTFD_H
#define CSOCK_SYS_EVENTFD_H
#pragma csocktranslate class(SysEventfd)
#include <bits/stdint_uintn.h>

/* flags */
#define EFD_SEMAPHORE 1
#define EFD_CLOEXEC 524288
#define EFD_NONBLOCK 2048

typedef uint64_t eventfd_t;

int eventfd(unsigned int initval, int flags);
int eventfd_read(int fd, eventfd_t *value);
int eventfd_write(int fd, eventfd_t value);
#endif
