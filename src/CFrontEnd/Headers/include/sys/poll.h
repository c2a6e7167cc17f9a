/* sys/poll.h (the older name of poll.h) */
#ifndef CSOCK_SYS_POLL_H
#define CSOCK_SYS_POLL_H
#include <poll.h>
#endif
