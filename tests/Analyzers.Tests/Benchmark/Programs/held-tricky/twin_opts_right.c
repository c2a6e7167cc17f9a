/* options, error reports */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

static int tune(int s)
{
	struct linger l;
	int on = 1;

	if (setsockopt(s, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on) < 0)
		return -1;
	l.l_onoff = 1;
	l.l_linger = 5;
	return setsockopt(s, SOL_SOCKET, SO_LINGER, &l, sizeof l);
}

static void describe(int s)
{
	struct sockaddr_in a, b;
	socklen_t la = sizeof a, lb = sizeof b;
	char ta[INET_ADDRSTRLEN], tb[INET_ADDRSTRLEN];

	if (getsockname(s, (struct sockaddr *)&a, &la) < 0 || getpeername(s, (struct sockaddr *)&b, &lb) < 0)
		return;
	if (inet_ntop(AF_INET, &a.sin_addr, ta, sizeof ta) && inet_ntop(AF_INET, &b.sin_addr, tb, sizeof tb))
		printf("%s -> %s\n", ta, tb);
}

int main(void)
{
	struct sockaddr_in to;
	int s = socket(AF_INET, SOCK_STREAM, 0);
	int e;

	if (s < 0)
		return 1;
	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(3150);
	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (connect(s, (struct sockaddr *)&to, sizeof to) < 0) {
		e = errno;
		close(s);
		fprintf(stderr, "connect: %s\n", strerror(e));
		return 1;
	}
	if (tune(s) < 0)
		perror("tune");
	describe(s);
	close(s);
	return 0;
}
