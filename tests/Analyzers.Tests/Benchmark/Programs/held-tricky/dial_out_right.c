/* Dials with a deadline, then sends what it reads; one cleanup for all ends. */
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

typedef enum { E_OK, E_NAME, E_SYS, E_TIME, E_PEER } err_t_;

static bool wait_writable(int fd, int seconds)
{
	struct timeval tv = { .tv_sec = seconds };
	fd_set w;

	if (fd >= FD_SETSIZE)
		return false;
	FD_ZERO(&w);
	FD_SET(fd, &w);
	return select(fd + 1, NULL, &w, NULL, &tv) == 1;
}

static err_t_ finish(int fd)
{
	int so = 0;
	socklen_t len = sizeof so;

	if (!wait_writable(fd, 5))
		return E_TIME;
	if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &so, &len) < 0)
		return E_SYS;
	if (so != 0) {
		errno = so;
		return E_SYS;
	}
	return E_OK;
}

static err_t_ dial(const struct addrinfo *ai, int *out)
{
	err_t_ e = E_SYS;
	int fl, fd = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);

	if (fd < 0)
		return E_SYS;
	fl = fcntl(fd, F_GETFL);
	if (fl < 0 || fcntl(fd, F_SETFL, fl | O_NONBLOCK) < 0)
		goto fail;
	if (connect(fd, ai->ai_addr, ai->ai_addrlen) < 0) {
		if (errno != EINPROGRESS)
			goto fail;
		if ((e = finish(fd)) != E_OK)
			goto fail;
	}
	if (fcntl(fd, F_SETFL, fl) < 0) {
		e = E_SYS;
		goto fail;
	}
	*out = fd;
	return E_OK;
fail:
	close(fd);
	return e;
}

static err_t_ push(int fd, const char *p, size_t n)
{
	while (n > 0) {
		ssize_t m = send(fd, p, n, MSG_NOSIGNAL);

		if (m < 0 && errno == EINTR)
			continue;
		if (m <= 0)
			return E_PEER;
		p += m;
		n -= (size_t)m;
	}
	return E_OK;
}

int main(int argc, char **argv)
{
	struct addrinfo hints = { .ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM }, *list = NULL, *ai;
	err_t_ e = E_NAME;
	char buf[4096];
	int fd = -1, rc;
	size_t n;

	if (argc != 3)
		return 2;
	rc = getaddrinfo(argv[1], argv[2], &hints, &list);
	if (rc != 0) {
		fprintf(stderr, "%s: %s\n", argv[1], rc == EAI_SYSTEM ? strerror(errno) : gai_strerror(rc));
		goto out;
	}
	for (ai = list; ai != NULL && (e = dial(ai, &fd)) != E_OK; ai = ai->ai_next)
		;
	if (e != E_OK)
		goto out;
	while ((n = fread(buf, 1, sizeof buf, stdin)) > 0)
		if ((e = push(fd, buf, n)) != E_OK)
			break;
	shutdown(fd, SHUT_WR);
out:
	if (fd >= 0)
		close(fd);
	if (list != NULL)
		freeaddrinfo(list);
	return e == E_OK ? 0 : 1;
}
