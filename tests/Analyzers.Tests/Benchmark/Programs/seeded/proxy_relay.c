/*
 * relay: passes bytes between a local port and a fixed upstream, one client at
 * a time.  Written for the cash registers, which only ever open one line.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct relay {
	int client;
	int upstream;
	unsigned long up, down;
};

static int connect_upstream(const struct sockaddr_in *to)
{
	int s = socket(AF_INET, SOCK_STREAM, 0);

	if (s < 0)
		return -1;
	if (connect(s, (const struct sockaddr *)to, sizeof *to) < 0) {
		close(s);
		return -1;
	}
	return s;
}

static int forward(int from, int to, unsigned long *count)
{
	char buf[8192];
	ssize_t n;

	n = recv(from, buf, sizeof buf, 0);
	if (n <= 0)
		return -1;
	if (send(to, buf, (size_t)n, MSG_NOSIGNAL) < 0)
		return -1;
	*count += (unsigned long)n;
	return 0;
}

static void pump(struct relay *r)
{
	struct pollfd p[2] = {
		{ .fd = r->client, .events = POLLIN },
		{ .fd = r->upstream, .events = POLLIN },
	};

	for (;;) {
		if (poll(p, 2, -1) < 0) {
			if (errno == EINTR)
				continue;
			return;
		}
		if (p[0].revents && forward(r->client, r->upstream, &r->up) < 0)
			return;
		if (p[1].revents && forward(r->upstream, r->client, &r->down) < 0)
			return;
	}
}

int main(int argc, char **argv)
{
	struct sockaddr_in here, there;
	struct relay r;
	int ls, on = 1;

	if (argc != 2)
		return 2;
	memset(&there, 0, sizeof there);
	there.sin_family = AF_INET;
	there.sin_port = htons(7000);
	if (inet_pton(AF_INET, argv[1], &there.sin_addr) != 1)
		return 2;
	memset(&here, 0, sizeof here);
	here.sin_family = AF_INET;
	here.sin_port = htons(7001);
	here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	ls = socket(AF_INET, SOCK_STREAM, 0);
	if (ls < 0 ||
	    setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0 ||
	    bind(ls, (struct sockaddr *)&here, sizeof here) < 0 ||
	    listen(ls, 1) < 0) {
		perror("relay");
		return 1;
	}
	for (;;) {
		memset(&r, 0, sizeof r);
		if ((r.client = accept(ls, NULL, NULL)) < 0) {
			perror("relay: accept");
			continue;
		}
		if ((r.upstream = connect_upstream(&there)) < 0) {
			perror("relay: upstream");
			close(r.client);
			continue;
		}
		pump(&r);
		close(r.client);
		close(r.upstream);
		fprintf(stderr, "relay: %lu up, %lu down\n", r.up, r.down);
	}
}
