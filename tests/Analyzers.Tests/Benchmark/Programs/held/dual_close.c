/* Splices two sockets, with one clean-up for all ways out. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

struct splice {
	int a, b;
};

static void splice_end(struct splice *s)
{
	if (s->a >= 0)
		close(s->a);
	if (s->b >= 0)
		close(s->b);
}

static int pump(int from, int to)
{
	char b[2048];
	ssize_t n, w, at;

	n = read(from, b, sizeof b);
	if (n <= 0)
		return -1;
	for (at = 0; at < n; at += w) {
		w = send(to, b + at, n - at, MSG_NOSIGNAL);
		if (w < 0)
			return -1;
	}
	return 0;
}

static void splice_run(struct splice *s)
{
	struct pollfd p[2];

	p[0].fd = s->a;
	p[1].fd = s->b;
	p[0].events = p[1].events = POLLIN;
	while (poll(p, 2, -1) > 0) {
		if (p[0].revents && pump(s->a, s->b) < 0)
			break;
		if (p[1].revents && pump(s->b, s->a) < 0)
			break;
	}
	close(s->a);
}

int main(int argc, char **argv)
{
	struct splice s = { -1, -1 };
	struct sockaddr_in to;

	if (argc != 3)
		return 2;
	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(22);
	s.a = socket(AF_INET, SOCK_STREAM, 0);
	s.b = socket(AF_INET, SOCK_STREAM, 0);
	if (s.a < 0 || s.b < 0)
		goto end;
	if (inet_pton(AF_INET, argv[1], &to.sin_addr) != 1 ||
	    connect(s.a, (struct sockaddr *)&to, sizeof to) < 0)
		goto end;
	if (inet_pton(AF_INET, argv[2], &to.sin_addr) != 1 ||
	    connect(s.b, (struct sockaddr *)&to, sizeof to) < 0)
		goto end;
	splice_run(&s);
end:
	splice_end(&s);
	return 0;
}
