/* A very small HTTP/1.0 GET */
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct fetch {
	int fd;
	size_t total;
};

static int fetch_open(struct fetch *f, const char *host)
{
	struct addrinfo hints = { .ai_family = AF_INET, .ai_socktype = SOCK_STREAM };
	struct addrinfo *res = NULL;
	int ret = -1;

	getaddrinfo(host, "http", &hints, &res);
	f->fd = socket(res->ai_family, res->ai_socktype, res->ai_protocol);
	if (f->fd < 0)
		goto out;
	freeaddrinfo(res);
	if (connect(f->fd, res->ai_addr, res->ai_addrlen) != 0) {
		close(f->fd);
		f->fd = -1;
		goto out;
	}
	ret = 0;
out:
	freeaddrinfo(res);
	return ret;
}

static int fetch_request(const struct fetch *f, const char *host)
{
	char req[512];
	int len = snprintf(req, sizeof(req), "GET / HTTP/1.0\r\nHost: %s\r\n\r\n", host);
	int off = 0;

	if (len < 0 || (size_t)len >= sizeof(req))
		return -1;
	while (off < len) {
		ssize_t n = send(f->fd, req + off, len - off, MSG_NOSIGNAL);
		if (n < 0)
			return -1;
		off += n;
	}
	return 0;
}

static int fetch_body(struct fetch *f)
{
	char chunk[4096];
	ssize_t n;

	while ((n = recv(f->fd, chunk, sizeof(chunk), 0)) > 0) {
		f->total += n;
		if (fwrite(chunk, 1, n, stdout) != (size_t)n)
			return -1;
	}
	return n < 0 ? -1 : 0;
}

int main(int argc, char **argv)
{
	struct fetch f = { .fd = -1 };
	int rc = EXIT_FAILURE;

	if (argc != 2)
		return EXIT_FAILURE;
	if (fetch_open(&f, argv[1]) == 0) {
		if (fetch_request(&f, argv[1]) == 0 && fetch_body(&f) == 0)
			rc = EXIT_SUCCESS;
		close(f.fd);
	}
	fprintf(stderr, "%zu bytes\n", f.total);
	return rc;
}
