/* linux/limits.h: what limits.h has of it */
#ifndef CSOCK_LINUX_LIMITS_H
#define CSOCK_LINUX_LIMITS_H
#include <limits.h>
#endif
