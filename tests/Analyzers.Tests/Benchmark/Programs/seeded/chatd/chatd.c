/* chatd: main loop of the chat server; see room.c and net.c. */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "net.h"
#include "room.h"

static void on_signal(int sig)
{
	(void)sig;
	room_stop = 1;
}

int main(int argc, char **argv)
{
	struct pollfd pfd[ROOM_MAX + 1];
	const char *port = argc > 1 ? argv[1] : "5222";
	int ls, n, i;

	signal(SIGPIPE, SIG_IGN);
	signal(SIGTERM, on_signal);
	ls = net_listen(port);
	if (ls < 0) {
		fprintf(stderr, "chatd: cannot listen on %s\n", port);
		return 1;
	}
	while (!room_stop) {
		pfd[0].fd = ls;
		pfd[0].events = POLLIN;
		n = room_fill(pfd + 1) + 1;
		if (poll(pfd, (nfds_t)n, -1) < 0) {
			if (errno == EINTR)
				continue;
			perror("chatd: poll");
			break;
		}
		for (i = 1; i < n; i++)
			if (pfd[i].revents & (POLLIN | POLLHUP | POLLERR))
				room_serve(pfd[i].fd);
		if (pfd[0].revents & POLLIN)
			room_admit(ls);
	}
	room_close();
	close(ls);
	return 0;
}
