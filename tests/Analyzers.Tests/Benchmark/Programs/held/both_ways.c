/* A peer that listens, and calls its partner. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

struct peer {
	int fd;
	struct sockaddr_in me, other;
};

static int peer_bind(struct peer *p)
{
	int on = 1;

	if ((p->fd = socket(AF_INET, SOCK_STREAM, 0)) < 0)
		return -1;
	if (setsockopt(p->fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0 ||
	    bind(p->fd, (struct sockaddr *)&p->me, sizeof p->me) < 0) {
		close(p->fd);
		p->fd = -1;
		return -1;
	}
	return 0;
}

static int peer_call(struct peer *p)
{
	if (listen(p->fd, 1) < 0)
		return -1;
	if (connect(p->fd, (struct sockaddr *)&p->other, sizeof p->other) < 0)
		return -1;
	return 0;
}

static void fill(struct sockaddr_in *a, unsigned port)
{
	memset(a, 0, sizeof *a);
	a->sin_family = AF_INET;
	a->sin_addr.s_addr = htons(INADDR_LOOPBACK);
	a->sin_port = htons(port);
}

int main(void)
{
	struct peer p;

	fill(&p.me, 4501);
	fill(&p.other, 4502);
	if (peer_bind(&p) < 0) {
		perror("bind");
		return 1;
	}
	if (peer_call(&p) < 0) {
		perror("call");
		close(p.fd);
		return 1;
	}
	puts("talking");
	close(p.fd);
	return 0;
}
