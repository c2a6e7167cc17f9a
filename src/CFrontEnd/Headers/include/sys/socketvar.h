/* sys/socketvar.h (an older name of sys/socket.h) */
#ifndef CSOCK_SYS_SOCKETVAR_H
#define CSOCK_SYS_SOCKETVAR_H
#include <sys/socket.h>
#endif
