/* Resolves a service and says which addresses it has. */
#define _GNU_SOURCE
#include <errno.h>
#include <netdb.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef enum { RES_OK = 0, RES_LOOKUP, RES_EMPTY, RES_CONNECT } res_status;

static res_status resolve(const char *host, const char *svc, struct addrinfo **out)
{
	struct addrinfo hints;
	int rc;

	memset(&hints, 0, sizeof(hints));
	hints.ai_family = AF_UNSPEC;
	hints.ai_socktype = SOCK_STREAM;
	rc = getaddrinfo(host, svc, &hints, out);
	if (rc != 0) {
		fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
		return RES_LOOKUP;
	}
	return RES_OK;
}

static res_status probe(const char *host, const char *svc, int *fd_out)
{
	struct addrinfo *list = NULL;
	res_status st = resolve(host, svc, &list);

	if (st != RES_OK)
		return st;
	int fd = socket(list->ai_family, list->ai_socktype | SOCK_CLOEXEC, list->ai_protocol);
	if (fd == -1) {
		freeaddrinfo(list);
		return RES_CONNECT;
	}
	if (connect(fd, list->ai_addr, list->ai_addrlen) == -1) {
		close(fd);
		freeaddrinfo(list);
		return RES_CONNECT;
	}
	freeaddrinfo(list);
	*fd_out = fd;
	return RES_OK;
}

int main(int argc, char **argv)
{
	int bad = 0;

	for (int i = 1; i + 1 < argc; i += 2) {
		int fd;
		res_status st = probe(argv[i], argv[i + 1], &fd);

		if (st == RES_OK) {
			printf("%s:%s open\n", argv[i], argv[i + 1]);
			close(fd);
		} else {
			printf("%s:%s status %d\n", argv[i], argv[i + 1], st);
			bad++;
		}
	}
	return bad ? EXIT_FAILURE : EXIT_SUCCESS;
}
