/* A client that speaks a binary protocol with length-prefixed records. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

typedef struct {
	int fd;
	unsigned char in[1024];
	size_t have;
} txn_t;

static int txn_fill(txn_t *t, size_t need)
{
	while (t->have < need) {
		ssize_t r = recv(t->fd, t->in + t->have, need - t->have, 0);
		if (r == 0)
			return 0;
		if (r < 0) {
			if (errno == EINTR)
				continue;
			return -1;
		}
		t->have += (size_t)r;
	}
	return 1;
}

static int txn_record(txn_t *t, char *out, size_t outsz)
{
	uint32_t len;

	t->have = 0;
	if (txn_fill(t, 4) != 1)
		return -1;
	memcpy(&len, t->in, 4);
	len = ntohl(len);
	t->have = 0;
	if (len > sizeof t->in || len >= outsz)
		return -1;
	if (txn_fill(t, len) != 1)
		return -1;
	memcpy(out, t->in, len);
	out[len] = '\0';
	return (int)len;
}

static int txn_connect(txn_t *t, const char *host)
{
	struct addrinfo hints, *ai = NULL, *p;
	int rc;

	memset(&hints, 0, sizeof hints);
	hints.ai_socktype = SOCK_STREAM;
	rc = getaddrinfo(host, "4242", &hints, &ai);
	if (rc != 0) {
		fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
		return -1;
	}
	for (p = ai; p != NULL; p = p->ai_next) {
		t->fd = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
		if (t->fd < 0)
			continue;
		if (connect(t->fd, p->ai_addr, p->ai_addrlen) == 0) {
			freeaddrinfo(ai);
			return 0;
		}
		close(t->fd);
		t->fd = -1;
	}
	freeaddrinfo(ai);
	return -1;
}

int main(int argc, char **argv)
{
	txn_t t;
	char text[256];

	if (argc < 2 || txn_connect(&t, argv[1]) < 0)
		return 1;
	while (txn_record(&t, text, sizeof text) >= 0)
		puts(text);
	close(t.fd);
	return 0;
}
