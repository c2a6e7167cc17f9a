/* A table of sessions behind select(); each has a buffer of its own. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#define MAXSESS 64

struct session {
	int fd;
	int used;
	char buf[256];
};

static struct session sess[MAXSESS];
static fd_set all;
static int maxfd;

static void end_session(struct session *s)
{
	FD_CLR(s->fd, &all);
	close(s->fd);
	s->fd = -1;
	s->used = 0;
}

static void line_done(struct session *s)
{
	size_t n = strlen(s->buf);

	if (send(s->fd, s->buf, n, MSG_NOSIGNAL) != (ssize_t)n)
		end_session(s);
}

static void readable(struct session *s)
{
	ssize_t n = recv(s->fd, s->buf + s->used, sizeof s->buf - 1 - s->used, 0);

	if (n <= 0) {
		end_session(s);
		return;
	}
	s->used += (int)n;
	s->buf[s->used] = '\0';
	if (strchr(s->buf, '\n') || s->used == sizeof s->buf - 1) {
		line_done(s);
		s->used = 0;
	}
}

static void admit(int l)
{
	int i, c = accept(l, NULL, NULL);

	if (c < 0)
		return;
	if (c >= FD_SETSIZE) {
		close(c);
		return;
	}
	for (i = 0; i < MAXSESS; i++) {
		if (sess[i].fd < 0) {
			sess[i].fd = c;
			sess[i].used = 0;
			FD_SET(c, &all);
			if (c > maxfd)
				maxfd = c;
			return;
		}
	}
	close(c);
}

int main(void)
{
	struct sockaddr_in me = { 0 };
	struct timeval tv = { 60, 0 };
	fd_set rd;
	int i, l, on = 1;

	for (i = 0; i < MAXSESS; i++)
		sess[i].fd = -1;
	if ((l = socket(AF_INET, SOCK_STREAM, 0)) < 0)
		return 1;
	if (setsockopt(l, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		return 1;
	me.sin_family = AF_INET;
	me.sin_port = htons(2525);
	if (bind(l, (struct sockaddr *)&me, sizeof me) < 0 || listen(l, 5) < 0)
		return 1;
	FD_ZERO(&all);
	FD_SET(l, &all);
	maxfd = l;
	while (1) {
		rd = all;
		tv.tv_sec = 60;
		tv.tv_usec = 0;
		if (select(maxfd + 1, &rd, NULL, NULL, &tv) < 0) {
			if (errno == EINTR)
				continue;
			return 1;
		}
		if (FD_ISSET(l, &rd))
			admit(l);
		for (i = 0; i < MAXSESS; i++)
			if (sess[i].fd >= 0 && FD_ISSET(sess[i].fd, &rd))
				readable(&sess[i]);
	}
}
