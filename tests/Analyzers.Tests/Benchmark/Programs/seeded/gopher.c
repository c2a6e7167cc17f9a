/* gopher: shows a menu (RFC 1436) */
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int
reach(const char *host)
{
	struct addrinfo h, *r, *a;
	int fd = -1, rc;

	memset(&h, 0, sizeof h);
	h.ai_socktype = SOCK_STREAM;
	rc = getaddrinfo(host, "70", &h, &r);
	if (rc != 0) {
		fprintf(stderr, "gopher: %s\n", gai_strerror(rc));
		return -1;
	}
	for (a = r; a; a = a->ai_next) {
		fd = socket(a->ai_family, a->ai_socktype, a->ai_protocol);
		if (fd == -1)
			continue;
		if (connect(fd, a->ai_addr, a->ai_addrlen) == 0)
			break;
		close(fd);
		fd = -1;
	}
	freeaddrinfo(r);
	return fd;
}

static size_t
slurp(int fd, char *page, size_t size)
{
	size_t have = 0;
	ssize_t n;

	while (have < size) {
		n = recv(fd, page + have, sizeof(page), 0);
		if (n <= 0)
			break;
		have += (size_t)n;
	}
	return have;
}

int
main(int argc, char **argv)
{
	static char page[65536];
	char *line;
	int fd;

	if (argc != 2 || (fd = reach(argv[1])) == -1)
		return 1;
	if (send(fd, "\r\n", 2, MSG_NOSIGNAL) != 2) {
		perror("gopher: send");
		return 1;
	}
	slurp(fd, page, sizeof page - 1);
	close(fd);
	for (line = strtok(page, "\r\n"); line; line = strtok(NULL, "\r\n")) {
		if (line[0] == '.')
			break;
		printf("%c  %.*s\n", line[0], (int)strcspn(line + 1, "\t"), line + 1);
	}
	return 0;
}
