/* linux/un.h (the kernel's name of sys/un.h) */
#ifndef CSOCK_LINUX_UN_H
#define CSOCK_LINUX_UN_H
#include <sys/un.h>

/* how long a path may be */
#define UNIX_PATH_MAX 108
#endif
