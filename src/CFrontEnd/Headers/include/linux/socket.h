/* linux/socket.h (the kernel's name of sys/socket.h) */
#ifndef CSOCK_LINUX_SOCKET_H
#define CSOCK_LINUX_SOCKET_H
#include <sys/socket.h>
#endif
