/* Functions that give descriptors back through pointers. */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

typedef enum { ST_OK = 0, ST_NOMEM, ST_SOCKET, ST_BIND } status;

static status make(int type, int *out)
{
	int fd = socket(AF_INET, type, 0);

	if (fd < 0)
		return ST_SOCKET;
	*out = fd;
	return ST_OK;
}

static status make_bound(int type, unsigned short port, int *out)
{
	struct sockaddr_in sa;
	int fd, on = 1;
	status st = make(type, &fd);

	if (st != ST_OK)
		return st;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(port);
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0 ||
	    bind(fd, (struct sockaddr *)&sa, sizeof sa) < 0) {
		close(fd);
		return ST_BIND;
	}
	*out = fd;
	return ST_OK;
}

static status make_two(int fds[2])
{
	status st;

	if ((st = make_bound(SOCK_STREAM, 5300, &fds[0])) != ST_OK)
		return st;
	if ((st = make_bound(SOCK_DGRAM, 5300, &fds[1])) != ST_OK) {
		close(fds[0]);
		return st;
	}
	return ST_OK;
}

int main(void)
{
	int fds[2], c;
	char b[512];
	ssize_t n;
	status st = make_two(fds);

	if (st) {
		fprintf(stderr, "status %d\n", st);
		return 1;
	}
	if (listen(fds[0], 5) < 0) {
		perror("listen");
		return 1;
	}
	for (;;) {
		n = recv(fds[1], b, sizeof b, 0);
		if (n < 0) {
			if (errno == EINTR)
				continue;
			break;
		}
		if (n == 4 && memcmp(b, "stop", 4) == 0)
			break;
		c = accept(fds[0], NULL, NULL);
		if (c >= 0)
			close(c);
	}
	close(fds[0]);
	close(fds[1]);
	return 0;
}
