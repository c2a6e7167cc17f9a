/* Asks a server for its protocol version: one exchange with checks in a table. */
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct check {
	const char *service;
	const char *question;
	const char *expected;
};

static const struct check checks[] = {
	{ "smtp", "", "220" },
	{ "pop3", "", "+OK" },
	{ "ftp", "", "220" },
};

static int run(const char *host, const struct check *c)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM }, *res, *p;
	char line[128];
	int s = -1, n;

	if (getaddrinfo(host, c->service, &hints, &res) < 0) {
		fprintf(stderr, "%s: no such host or service\n", host);
		return -1;
	}
	for (p = res; p != NULL; p = p->ai_next) {
		s = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
		if (s == -1)
			continue;
		if (connect(s, p->ai_addr, p->ai_addrlen) != -1)
			break;
		close(s);
		s = -1;
	}
	freeaddrinfo(res);
	if (s == -1)
		return -1;
	n = recv(s, line, sizeof line, 0);
	close(s);
	if (n <= 0)
		return -1;
	return strstr(line, c->expected) == line ? 0 : 1;
}

int main(int argc, char **argv)
{
	size_t i;

	if (argc != 2) {
		fprintf(stderr, "usage: %s host\n", argv[0]);
		return 2;
	}
	for (i = 0; i < sizeof checks / sizeof checks[0]; i++) {
		int rc = run(argv[1], &checks[i]);

		printf("%-6s %s\n", checks[i].service, rc == 0 ? "ok" : rc > 0 ? "odd" : "down");
	}
	return 0;
}
