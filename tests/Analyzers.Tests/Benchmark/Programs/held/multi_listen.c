/* Listens on several ports, keeps the sockets in an array. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static const unsigned short ports[] = { 7, 9, 13 };
#define N (sizeof ports / sizeof ports[0])

static int socks[N];

static int start(size_t i)
{
	struct sockaddr_in a = { .sin_family = AF_INET };
	int on = 1;

	socks[i] = socket(AF_INET, SOCK_STREAM, 0);
	if (socks[i] < 0)
		return -1;
	a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	a.sin_port = ports[i];
	if (bind(socks[i], (struct sockaddr *)&a, sizeof a) < 0)
		return -1;
	if (setsockopt(socks[i], SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		return -1;
	return listen(socks[i], 3);
}

int main(void)
{
	fd_set rd;
	size_t i;
	int top = -1, c;

	for (i = 0; i < N; i++) {
		if (start(i) < 0) {
			perror("start");
			return 1;
		}
		if (socks[i] > top)
			top = socks[i];
	}
	FD_ZERO(&rd);
	for (i = 0; i < N; i++)
		FD_SET(socks[i], &rd);
	for (;;) {
		if (select(top + 1, &rd, NULL, NULL, NULL) < 0)
			continue;
		for (i = 0; i < N; i++) {
			if (!FD_ISSET(socks[i], &rd))
				continue;
			c = accept(socks[i], NULL, NULL);
			if (c >= 0)
				close(c);
		}
	}
}
