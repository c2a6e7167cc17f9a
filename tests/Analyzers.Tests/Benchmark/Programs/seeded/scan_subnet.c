/* Knocks at a port of every address of a /24, without blocking, a few at a time. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define BATCH 32

struct knock {
	int fd;
	struct sockaddr_in to;
};

static int knock_start(struct knock *k, in_addr_t host, unsigned short port)
{
	int fl;

	k->fd = socket(AF_INET, SOCK_STREAM, 0);
	if (k->fd < 0)
		return -1;
	fl = fcntl(k->fd, F_GETFL, 0);
	if (fl < 0 || fcntl(k->fd, F_SETFL, fl | O_NONBLOCK) < 0)
		goto drop;
	memset(&k->to, 0, sizeof k->to);
	k->to.sin_family = AF_INET;
	k->to.sin_port = htons(port);
	k->to.sin_addr.s_addr = host;
	if (connect(k->fd, (struct sockaddr *)&k->to, sizeof k->to) == 0 || errno == EINPROGRESS)
		return 0;
drop:
	close(k->fd);
	k->fd = -1;
	return -1;
}

static void knock_report(const struct knock *k)
{
	char text[INET_ADDRSTRLEN];

	if (inet_ntop(AF_INET, &k->to.sin_addr, text, sizeof text) != NULL)
		printf("%s answers\n", text);
}

static void batch(in_addr_t first, int count, unsigned short port)
{
	struct knock k[BATCH];
	struct pollfd p[BATCH];
	int i, n;

	for (i = 0; i < count; i++) {
		if (knock_start(&k[i], first + (in_addr_t)i, port) < 0)
			k[i].fd = -1;
		p[i].fd = k[i].fd;
		p[i].events = POLLOUT;
		p[i].revents = 0;
	}
	n = poll(p, (nfds_t)count, 2000);
	if (n < 0)
		perror("poll");
	for (i = 0; i < count; i++) {
		if (n > 0 && (p[i].revents & POLLOUT) && !(p[i].revents & POLLNVAL))
			knock_report(&k[i]);
		if (k[i].fd >= 0)
			close(k[i].fd);
	}
}

int main(int argc, char **argv)
{
	struct in_addr net;
	in_addr_t base;
	int i;

	if (argc != 2 || inet_pton(AF_INET, argv[1], &net) != 1) {
		fprintf(stderr, "usage: %s network\n", argv[0]);
		return 2;
	}
	base = ntohl(net.s_addr) & 0xffffff00u;
	for (i = 1; i < 255; i += BATCH)
		batch(base + (in_addr_t)i, i + BATCH > 255 ? 255 - i : BATCH, 80);
	return 0;
}
