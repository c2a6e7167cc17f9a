/* Hub of a message ring: one poll loop, a table of links, a ring per link. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { LINKS = 64, RING = 1024 };

typedef struct {
	char data[RING];
	unsigned head, tail;
} ring_t;

typedef struct {
	int fd;
	ring_t in;
	char peer[INET_ADDRSTRLEN];
} link_t;

static link_t links[LINKS];
static struct pollfd pfds[LINKS + 1];
static int nlinks;
static volatile sig_atomic_t stop;

static void on_term(int sig)
{
	(void)sig;
	stop = 1;
}

static bool ring_put(ring_t *r, const char *p, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		if (r->head - r->tail == RING)
			return false;
		r->data[r->head++ % RING] = p[i];
	}
	return true;
}

static void drop(int i)
{
	close(links[i].fd);
	nlinks--;
	links[i] = links[nlinks];
	pfds[i + 1] = pfds[nlinks + 1];
}

static void welcome(int lfd)
{
	struct sockaddr_storage ss;
	socklen_t sl = sizeof ss;
	int fd = accept(lfd, (struct sockaddr *)&ss, &sl);

	if (fd < 0) {
		perror("accept");
		exit(1);
	}
	if (nlinks == LINKS) {
		fprintf(stderr, "ring full\n");
		return;
	}
	links[nlinks].fd = fd;
	links[nlinks].in.head = links[nlinks].in.tail = 0;
	if (inet_ntop(AF_INET, &((struct sockaddr_in *)&ss)->sin_addr, links[nlinks].peer, sizeof links[nlinks].peer) == NULL)
		links[nlinks].peer[0] = 0;
	pfds[nlinks + 1].fd = fd;
	pfds[nlinks + 1].events = POLLIN;
	nlinks++;
}

static bool pump(int i)
{
	char buf[256];
	ssize_t n = recv(links[i].fd, buf, sizeof buf, MSG_DONTWAIT);
	int k;

	if (n == 0)
		return false;
	if (n < 0)
		return errno == EAGAIN;
	if (!ring_put(&links[i].in, buf, (size_t)n))
		return false;
	for (k = 0; k < nlinks; k++)
		if (k != i)
			send(links[k].fd, buf, (size_t)n, 0);
	return true;
}

int main(int argc, char **argv)
{
	struct sockaddr_in6 me;
	struct sigaction sa;
	int lfd, i, on = 1;

	memset(&sa, 0, sizeof sa);
	sa.sa_handler = on_term;
	sigaction(SIGTERM, &sa, NULL);
	lfd = socket(AF_INET6, SOCK_STREAM, 0);
	if (lfd < 0)
		return 1;
	if (setsockopt(lfd, SOL_SOCKET, SO_REUSEADDR, &on, 1) < 0)
		goto out;
	memset(&me, 0, sizeof me);
	me.sin6_family = AF_INET6;
	me.sin6_port = htons(argc > 1 ? atoi(argv[1]) : 7000);
	me.sin6_addr = in6addr_any;
	if (bind(lfd, (struct sockaddr *)&me, sizeof(struct sockaddr)) < 0)
		goto out;
	listen(lfd, 16);
	pfds[0].fd = lfd;
	pfds[0].events = POLLIN;
	while (!stop) {
		if (poll(pfds, (nfds_t)nlinks + 1, -1) < 0)
			break;
		if (pfds[0].revents & POLLIN)
			welcome(lfd);
		for (i = nlinks - 1; i >= 0; i--) {
			if (!(pfds[i + 1].revents & POLLIN))
				continue;
			if (!pump(i))
				drop(i);
		}
	}
out:
	close(lfd);
	return 0;
}
