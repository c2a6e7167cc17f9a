/* A client of a key store; freed list is used when the connection breaks. */
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct store {
	struct addrinfo *where;
	int fd;
};

static int store_connect(struct store *st)
{
	st->fd = socket(st->where->ai_family, st->where->ai_socktype, 0);
	if (st->fd < 0)
		return -1;
	if (connect(st->fd, st->where->ai_addr, st->where->ai_addrlen) < 0) {
		close(st->fd);
		st->fd = -1;
		return -1;
	}
	return 0;
}

static int store_open(struct store *st, const char *host)
{
	struct addrinfo hints;
	int rc;

	memset(&hints, 0, sizeof hints);
	hints.ai_socktype = SOCK_STREAM;
	st->fd = -1;
	rc = getaddrinfo(host, "6379", &hints, &st->where);
	if (rc != 0) {
		fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
		return -1;
	}
	rc = store_connect(st);
	freeaddrinfo(st->where);
	if (rc < 0)
		rc = store_connect(st);
	return rc;
}

int main(int argc, char **argv)
{
	static const char ping[] = "PING\r\n";
	struct store st;
	char c;

	if (argc != 2 || store_open(&st, argv[1]) < 0)
		return 1;
	if (send(st.fd, ping, sizeof ping - 1, MSG_NOSIGNAL) != (ssize_t)sizeof ping - 1) {
		perror("send");
		return 1;
	}
	while (recv(st.fd, &c, 1, 0) == 1 && c != '\n')
		putchar(c);
	putchar('\n');
	close(st.fd);
	return 0;
}
