/* dict: looks a word up at a DICT server (RFC 2229), prints what comes. */
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static char *prog;

static void usage(void)
{
	fprintf(stderr, "usage: %s server word\n", prog);
	exit(64);
}

static int dial(struct addrinfo *ai)
{
	int s;

	s = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
	if (s < 0)
		return -1;
	if (connect(s, ai->ai_addr, ai->ai_addrlen) < 0) {
		close(s);
		return -1;
	}
	return s;
}

static int say(int s, const char *p, size_t n)
{
	while (n) {
		ssize_t w = send(s, p, n, MSG_NOSIGNAL);
		if (w < 0)
			return -1;
		n -= w;
		p += w;
	}
	return 0;
}

static int query(int s, const char *word)
{
	char line[256];
	int n;

	n = snprintf(line, sizeof line, "DEFINE * \"%s\"\r\nQUIT\r\n", word);
	if (n < 0 || n >= (int)sizeof line)
		return -1;
	return say(s, line, n);
}

int main(int argc, char **argv)
{
	struct addrinfo hints, *list, *ai;
	char buf[1024];
	ssize_t n;
	int s = -1, rc;

	prog = argv[0];
	if (argc != 3)
		usage();
	memset(&hints, 0, sizeof hints);
	hints.ai_socktype = SOCK_STREAM;
	if ((rc = getaddrinfo(argv[1], "2628", &hints, &list)) != 0) {
		fprintf(stderr, "%s: %s\n", prog, gai_strerror(rc));
		return 1;
	}
	for (ai = list; ai != NULL; ai = ai->ai_next) {
		s = dial(ai);
		if (s >= 0)
			break;
	}
	freeaddrinfo(list);
	if (s < 0) {
		fprintf(stderr, "%s: no answer\n", prog);
		return 1;
	}
	fprintf(stderr, "connected, family %d\n", ai->ai_family);
	if (query(s, argv[2]) < 0) {
		perror(prog);
		return 1;
	}
	while ((n = recv(s, buf, sizeof buf - 1, 0)) > 0) {
		buf[n] = '\0';
		printf(buf);
	}
	close(s);
	return n < 0;
}
