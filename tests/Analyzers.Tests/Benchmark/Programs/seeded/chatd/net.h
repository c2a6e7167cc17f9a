#ifndef NET_H
#define NET_H

#include <stddef.h>

/* A listening socket at any address of this host; -1 if there is none. */
int net_listen(const char *port);

/* Sends everything; -1 on failure. */
int net_send(int fd, const char *data, size_t len);

#endif
