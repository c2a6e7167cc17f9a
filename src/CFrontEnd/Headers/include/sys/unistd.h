/* sys/unistd.h (the older name of unistd.h) */
#ifndef CSOCK_SYS_UNISTD_H
#define CSOCK_SYS_UNISTD_H
#include <unistd.h>
#endif
