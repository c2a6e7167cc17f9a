/* One-connection proxy: accepts, dials out, splices. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static int dial(const char *ip, unsigned short port)
{
	struct sockaddr_in sa;
	int s;

	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(port);
	if (inet_pton(AF_INET, ip, &sa.sin_addr) != 1)
		return -1;
	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return -1;
	if (connect(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
		close(s);
		return -1;
	}
	return s;
}

static void relay(int from, int to)
{
	char *buf = malloc(2048);
	ssize_t n, w, off;

	if (buf == NULL)
		return;
	while ((n = recv(from, buf, 2048, 0)) > 0)
		for (off = 0; off < n; off += w)
			if ((w = send(to, buf + off, n - off, MSG_NOSIGNAL)) < 0)
				break;
	free(buf);
}

int main(int argc, char **argv)
{
	struct sockaddr_in me = { 0 };
	int l, in, out, on = 1;

	if (argc != 2)
		return 2;
	if ((l = socket(AF_INET, SOCK_STREAM, 0)) < 0)
		return 1;
	if (setsockopt(l, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		return 1;
	me.sin_family = AF_INET;
	me.sin_port = htons(8118);
	if (bind(l, (struct sockaddr *)&me, sizeof me) < 0 || listen(l, 1) < 0)
		return 1;
	for (;;) {
		in = accept(l, NULL, NULL);
		if (in < 0)
			continue;
		out = dial(argv[1], 80);
		if (out < 0) {
			fprintf(stderr, "no way out\n");
			close(in);
			continue;
		}
		relay(in, out);
		close(out);
		close(in);
	}
}
