/* An event loop with callbacks; the callback of a peer reads its command. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

typedef void (*handler)(int fd, void *arg);

static struct { handler fn; void *arg; } on[FD_SETSIZE];
static fd_set watch;
static int highest = -1;

static void ev_add(int fd, handler fn, void *arg)
{
	on[fd].fn = fn;
	on[fd].arg = arg;
	FD_SET(fd, &watch);
	if (fd > highest)
		highest = fd;
}

static void ev_del(int fd)
{
	on[fd].fn = NULL;
	FD_CLR(fd, &watch);
}

static void on_peer(int fd, void *arg)
{
	char cmd[64];
	ssize_t n = recv(fd, cmd, sizeof cmd, 0);

	(void)arg;
	if (n <= 0) {
		ev_del(fd);
		close(fd);
		return;
	}
	printf("%.*s\n", (int)n, cmd);
}

static void on_listen(int fd, void *arg)
{
	int c = accept(fd, NULL, NULL);

	(void)arg;
	if (c < 0)
		return;
	if (c >= FD_SETSIZE) {
		close(c);
		return;
	}
	ev_add(c, on_peer, NULL);
}

int main(void)
{
	struct sockaddr_in a;
	fd_set rd;
	int l, i, one = 1;

	l = socket(AF_INET, SOCK_STREAM, 0);
	if (l < 0)
		return 1;
	memset(&a, 0, sizeof a);
	a.sin_family = AF_INET;
	a.sin_port = htons(4321);
	if (setsockopt(l, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) < 0)
		return 1;
	if (bind(l, (struct sockaddr *)&a, sizeof a) < 0 || listen(l, 5) < 0)
		return 1;
	FD_ZERO(&watch);
	ev_add(l, on_listen, NULL);
	for (;;) {
		rd = watch;
		if (select(highest + 1, &rd, NULL, NULL, NULL) < 0)
			continue;
		for (i = 0; i <= highest; i++)
			if (FD_ISSET(i, &rd) && on[i].fn != NULL)
				on[i].fn(i, on[i].arg);
	}
}
