/*
 * Connections live in a table of structures behind pointers; a descriptor
 * leaves the function that accepted it through the table.
 */
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAXCONN 128

struct conn {
	int fd;
	size_t used;
	char buf[1024];
};

static struct conn *conns[MAXCONN];
static int nconns;

static struct conn *conn_new(int fd)
{
	struct conn *c = malloc(sizeof *c);

	if (c == NULL)
		return NULL;
	c->fd = fd;
	c->used = 0;
	conns[nconns++] = c;
	return c;
}

static void conn_free(int i)
{
	struct conn *c = conns[i];

	close(c->fd);
	free(c);
	conns[i] = conns[--nconns];
}

static int conn_flush(struct conn *c)
{
	size_t off = 0;

	while (off < c->used) {
		ssize_t n = send(c->fd, c->buf + off, c->used - off, MSG_NOSIGNAL);

		if (n < 0) {
			if (errno == EINTR)
				continue;
			return -1;
		}
		off += (size_t)n;
	}
	c->used = 0;
	return 0;
}

static int conn_read(struct conn *c)
{
	ssize_t n = recv(c->fd, c->buf, sizeof c->buf, 0);

	if (n <= 0)
		return -1;
	c->used = (size_t)n;
	return conn_flush(c);
}

static void take(int ls)
{
	int fd = accept(ls, NULL, NULL);

	if (fd < 0) {
		if (errno != EINTR && errno != ECONNABORTED)
			perror("accept");
		return;
	}
	if (nconns == MAXCONN || conn_new(fd) == NULL)
		close(fd);
}

static int listen_on(unsigned short port)
{
	struct sockaddr_in sa = { .sin_family = AF_INET };
	int on = 1, s = socket(AF_INET, SOCK_STREAM, 0);

	if (s < 0)
		return -1;
	sa.sin_port = htons(port);
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
	    bind(s, (struct sockaddr *)&sa, sizeof sa) == 0 &&
	    listen(s, 16) == 0)
		return s;
	perror("listen_on");
	close(s);
	return -1;
}

int main(void)
{
	static struct pollfd pfd[MAXCONN + 1];
	int i, ls = listen_on(4001);

	if (ls < 0)
		return 1;
	for (;;) {
		pfd[0].fd = ls;
		pfd[0].events = POLLIN;
		for (i = 0; i < nconns; i++) {
			pfd[i + 1].fd = conns[i]->fd;
			pfd[i + 1].events = POLLIN;
		}
		if (poll(pfd, (nfds_t)nconns + 1, -1) < 0) {
			if (errno == EINTR)
				continue;
			perror("poll");
			return 1;
		}
		for (i = nconns - 1; i >= 0; i--)
			if (pfd[i + 1].revents != 0 && conn_read(conns[i]) < 0)
				conn_free(i);
		if (pfd[0].revents & POLLIN)
			take(ls);
	}
}
