/* Tries a list of RPC servers, remembers the name of the last. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static int try_host(const char *host, char *name, size_t size)
{
	struct addrinfo hints = { 0 }, *res = NULL, *p;
	int s = -1, e;

	hints.ai_socktype = SOCK_STREAM;
	e = getaddrinfo(host, "sunrpc", &hints, &res);
	if (e) {
		fprintf(stderr, "%s: %s\n", host, gai_strerror(e));
		return -1;
	}
	for (p = res; p; p = p->ai_next) {
		s = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
		if (s == -1)
			continue;
		if (connect(s, p->ai_addr, p->ai_addrlen) == -1) {
			close(s);
			s = -1;
			continue;
		}
		break;
	}
	if (s == -1) {
		freeaddrinfo(res);
		return -1;
	}
	if (getnameinfo(p->ai_addr, p->ai_addrlen, name, size, NULL, 0, NI_NUMERICHOST) != 0)
		snprintf(name, size, "?");
	freeaddrinfo(res);
	return s;
}

int main(int argc, char **argv)
{
	char name[NI_MAXHOST];
	int i, s;

	for (i = 1; i < argc; i++) {
		s = try_host(argv[i], name, sizeof name);
		if (s == -1)
			continue;
		printf("%s: %s\n", argv[i], name);
		close(s);
	}
	return 0;
}
