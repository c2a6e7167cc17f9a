/* A client object with constructor and destructor. */
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

struct client {
	char *host;
	int fd;
};

static void client_free(struct client *c)
{
	if (c == NULL)
		return;
	if (c->fd >= 0)
		close(c->fd);
	free(c->host);
	free(c);
}

static struct client *client_new(const char *host, const char *port)
{
	struct client *c = calloc(1, sizeof *c);
	struct addrinfo h, *r;

	if (c == NULL)
		return NULL;
	c->fd = -1;
	c->host = strdup(host);
	memset(&h, 0, sizeof h);
	h.ai_socktype = SOCK_STREAM;
	int rc = getaddrinfo(host, port, &h, &r);
	if (rc) {
		fprintf(stderr, "%s\n", gai_strerror(rc));
		client_free(c);
		return NULL;
	}
	c->fd = socket(r->ai_family, r->ai_socktype, r->ai_protocol);
	if (c->fd < 0 || connect(c->fd, r->ai_addr, r->ai_addrlen) < 0) {
		freeaddrinfo(r);
		client_free(c);
		return NULL;
	}
	freeaddrinfo(r);
	return c;
}

static int client_ask(struct client *c, const char *q)
{
	size_t left = strlen(q);

	while (left > 0) {
		ssize_t w = send(c->fd, q, left, MSG_NOSIGNAL);
		if (w < 0)
			return -1;
		q += w;
		left -= w;
	}
	return 0;
}

int main(int argc, char **argv)
{
	struct client *c;
	char line[128];
	ssize_t n;

	if (argc != 4)
		return 2;
	c = client_new(argv[1], argv[2]);
	if (c == NULL)
		return 1;
	if (client_ask(c, argv[3]) < 0) {
		client_free(c);
		return 1;
	}
	n = recv(c->fd, line, sizeof line - 1, 0);
	if (n > 0) {
		line[n] = 0;
		printf("%s\n", line);
	}
	client_free(c);
	return 0;
}
