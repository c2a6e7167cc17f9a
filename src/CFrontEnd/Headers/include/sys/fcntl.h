/* sys/fcntl.h (the older name of fcntl.h) */
#ifndef CSOCK_SYS_FCNTL_H
#define CSOCK_SYS_FCNTL_H
#include <fcntl.h>
#endif
