/* chargend: RFC 864, one child per reader */
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LINELEN 72

static char ring[95];

static void fill_ring(void)
{
	int i;

	for (i = 0; i < 95; i++)
		ring[i] = (char)(' ' + i);
}

static void chargen(int fd)
{
	char line[LINELEN + 2];
	int start = 0, i, off;
	ssize_t n;

	for (;;) {
		for (i = 0; i < LINELEN; i++)
			line[i] = ring[(start + i) % 95];
		line[LINELEN] = '\r';
		line[LINELEN + 1] = '\n';
		for (off = 0; off < (int)sizeof line; off += (int)n) {
			n = write(fd, line + off, sizeof line - off);
			if (n < 0)
				return;
		}
		start = (start + 1) % 95;
	}
}

int main(void)
{
	struct sockaddr_in sa;
	int ls, c, one = 1;

	fill_ring();
	ls = socket(AF_INET, SOCK_STREAM, 0);
	if (ls < 0 || setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) < 0) {
		perror("chargend");
		return 1;
	}
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(1919);
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(ls, 5) < 0) {
		perror("chargend");
		return 1;
	}
	for (;;) {
		if ((c = accept(ls, NULL, NULL)) < 0) {
			if (errno == EINTR)
				continue;
			perror("chargend: accept");
			continue;
		}
		switch (fork()) {
		case 0:
			close(ls);
			chargen(c);
			_exit(0);
		case -1:
			perror("chargend: fork");
			/* fall through */
		default:
			close(c);
		}
	}
}
