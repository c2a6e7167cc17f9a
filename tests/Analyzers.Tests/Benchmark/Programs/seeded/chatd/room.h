#ifndef ROOM_H
#define ROOM_H

#include <poll.h>
#include <signal.h>

#define ROOM_MAX 50

extern volatile sig_atomic_t room_stop;

int room_fill(struct pollfd *pfd);
void room_admit(int ls);
void room_serve(int fd);
void room_close(void);

#endif
