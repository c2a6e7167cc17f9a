/* Sets what each connection gets: a table of options, applied by a loop. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

struct opt {
	int level, name, value;
};

static const struct opt table[] = {
	{ SOL_SOCKET, SO_KEEPALIVE, 1 },
	{ IPPROTO_TCP, TCP_NODELAY, 1 },
};

static int apply(int fd)
{
	size_t i;

	for (i = 0; i < sizeof table / sizeof table[0]; i++)
		if (setsockopt(fd, table[i].level, table[i].name, &table[i].value, sizeof table[i].value) < 0)
			return -1;
	i = fcntl(fd, F_GETFL);
	return fcntl(fd, F_SETFL, (int)i | O_NONBLOCK);
}

static int hangup_hard(int fd)
{
	return shutdown(fd, SHUT_WR);
}

int main(void)
{
	struct sockaddr_in a;
	int l, c, on = 1;

	memset(&a, 0, sizeof a);
	a.sin_family = AF_INET;
	a.sin_port = htons(5120);
	l = socket(AF_INET, SOCK_STREAM, 0);
	if (l < 0)
		return 1;
	if (setsockopt(l, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		return 1;
	if (bind(l, (struct sockaddr *)&a, sizeof a) < 0) {
		perror("bind");
		return 1;
	}
	if (listen(l, 5) < 0)
		return 1;
	for (;;) {
		c = accept(l, NULL, NULL);
		if (c < 0) {
			perror("accept");
			continue;
		}
		if (apply(c) < 0 || hangup_hard(c) < 0)
			perror("options");
		close(c);
	}
}
