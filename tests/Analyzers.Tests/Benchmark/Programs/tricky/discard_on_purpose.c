/* Results that are thrown away with a cast, and why that is all right. */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void tune(int fd)
{
	int on = 1, size = 1 << 17;

	/* only hints: the service works without them, too */
	(void)setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
	(void)setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
	(void)setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &size, sizeof size);
}

static void goodbye(int fd)
{
	char rest[256];

	/* the peer may be gone already */
	(void)send(fd, "bye\n", 4, MSG_NOSIGNAL);
	(void)shutdown(fd, SHUT_WR);
	while (recv(fd, rest, sizeof rest, 0) > 0)
		;
	(void)close(fd);
}

int main(void)
{
	struct sockaddr_in sa;
	int ls, fd, on = 1;

	(void)signal(SIGPIPE, SIG_IGN);
	ls = socket(AF_INET, SOCK_STREAM, 0);
	if (ls < 0) {
		perror("socket");
		return 1;
	}
	(void)setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(2628);
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(ls, 5) < 0) {
		perror("bind");
		return 1;
	}
	for (;;) {
		if ((fd = accept(ls, NULL, NULL)) < 0) {
			if (errno == EMFILE)
				sleep(1);
			continue;
		}
		tune(fd);
		goodbye(fd);
	}
}
