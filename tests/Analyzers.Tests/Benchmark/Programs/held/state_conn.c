/* Non-blocking connect as a state machine. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

enum state { ST_IDLE, ST_CONNECTING, ST_READY, ST_DEAD };

struct conn {
	int fd;
	enum state st;
	struct sockaddr_in to;
};

static int conn_start(struct conn *c)
{
	int fl;

	c->fd = socket(AF_INET, SOCK_STREAM, 0);
	if (c->fd < 0)
		return -1;
	if (fcntl(c->fd, F_SETFL, O_NONBLOCK) < 0) {
		close(c->fd);
		c->fd = -1;
		return -1;
	}
	if (connect(c->fd, (struct sockaddr *)&c->to, sizeof c->to) == 0) {
		c->st = ST_READY;
		return 0;
	}
	if (errno != EINPROGRESS) {
		close(c->fd);
		c->fd = -1;
		return -1;
	}
	c->st = ST_CONNECTING;
	return 0;
}

static void conn_step(struct conn *c)
{
	struct pollfd p;
	int err = 0;
	socklen_t el = sizeof err;

	p.fd = c->fd;
	p.events = POLLOUT;
	p.revents = 0;
	if (poll(&p, 1, 1500) > 0) {
		c->st = ST_READY;
	} else {
		c->st = ST_DEAD;
	}
}

int main(int argc, char **argv)
{
	struct conn c;

	memset(&c, 0, sizeof c);
	c.fd = -1;
	if (argc != 2 || inet_pton(AF_INET, argv[1], &c.to.sin_addr) != 1)
		return 2;
	c.to.sin_family = AF_INET;
	c.to.sin_port = htons(80);
	if (conn_start(&c) < 0) {
		perror(argv[1]);
		return 1;
	}
	while (c.st == ST_CONNECTING)
		conn_step(&c);
	switch (c.st) {
	case ST_READY:
		puts("open");
		break;
	default:
		puts("closed");
	}
	close(c.fd);
	return 0;
}
