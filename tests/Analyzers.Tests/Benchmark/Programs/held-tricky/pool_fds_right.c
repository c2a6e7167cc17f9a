/* Keeps a few connections to a cache open, hands them out round robin. */
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

#define POOL 4

struct pool {
	int fd[POOL];
	int next;
	struct sockaddr_in at;
};

static int pool_dial(struct pool *p, int slot)
{
	int s = socket(AF_INET, SOCK_STREAM, 0);

	if (s < 0)
		return -1;
	if (connect(s, (struct sockaddr *)&p->at, sizeof p->at) < 0) {
		fprintf(stderr, "slot %d: %s\n", slot, strerror(errno));
		close(s);
		return -1;
	}
	p->fd[slot] = s;
	return 0;
}

static int pool_get(struct pool *p)
{
	int i = p->next;

	p->next = (p->next + 1) % POOL;
	if (p->fd[i] < 0 && pool_dial(p, i) < 0)
		return -1;
	return i;
}

static void pool_drop(struct pool *p, int i)
{
	close(p->fd[i]);
	p->fd[i] = -1;
}

static int pool_ask(struct pool *p, const char *key, char *val, size_t size)
{
	int i = pool_get(p);
	size_t len = strlen(key);
	ssize_t n;

	if (i < 0)
		return -1;
	if (send(p->fd[i], key, len, 0) != (ssize_t)len) {
		pool_drop(p, i);
		return -1;
	}
	n = recv(p->fd[i], val, size - 1, 0);
	if (n <= 0) {
		pool_drop(p, i);
		return -1;
	}
	val[n] = 0;
	return 0;
}

int main(int argc, char **argv)
{
	struct pool p;
	char v[100];
	int i;

	memset(&p, 0, sizeof p);
	for (i = 0; i < POOL; i++)
		p.fd[i] = -1;
	p.at.sin_family = AF_INET;
	p.at.sin_port = htons(11211);
	p.at.sin_addr.s_addr = htonl(0x7f000001);
	for (i = 1; i < argc; i++)
		if (pool_ask(&p, argv[i], v, sizeof v) == 0)
			puts(v);
	for (i = 0; i < POOL; i++)
		if (p.fd[i] >= 0)
			pool_drop(&p, i);
	return 0;
}
