/* Results are judged by ternaries, switches and inverted tests. */
#include <netinet/in.h>
#include <arpa/inet.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static const char *state_of(ssize_t n)
{
	return n > 0 ? "data" : n == 0 ? "closed" : errno == ECONNRESET ? "reset" : "failed";
}

static int parse(const char *text, struct in6_addr *six, struct in_addr *four)
{
	return inet_pton(AF_INET6, text, six) == 1 ? AF_INET6 : inet_pton(AF_INET, text, four) == 1 ? AF_INET : -1;
}

static int dial(const char *text, unsigned short port)
{
	struct sockaddr_in6 sa6;
	struct sockaddr_in sa4;
	struct sockaddr *sa;
	socklen_t len;
	int s, family;

	memset(&sa6, 0, sizeof sa6);
	memset(&sa4, 0, sizeof sa4);
	switch (family = parse(text, &sa6.sin6_addr, &sa4.sin_addr)) {
	case AF_INET6:
		sa6.sin6_family = AF_INET6;
		sa6.sin6_port = htons(port);
		sa = (struct sockaddr *)&sa6;
		len = sizeof sa6;
		break;
	case AF_INET:
		sa4.sin_family = AF_INET;
		sa4.sin_port = htons(port);
		sa = (struct sockaddr *)&sa4;
		len = sizeof sa4;
		break;
	default:
		fprintf(stderr, "%s: not an address\n", text);
		return -1;
	}
	s = socket(family, SOCK_STREAM, 0);
	switch (s) {
	case -1:
		perror("socket");
		return -1;
	default:
		if (!(connect(s, sa, len) < 0))
			return s;
	}
	perror("connect");
	return close(s), -1;
}

int main(int argc, char **argv)
{
	char buf[128];
	ssize_t n;
	int s = argc == 2 ? dial(argv[1], 37) : -1;

	if (!(s >= 0))
		return EXIT_FAILURE;
	do {
		n = recv(s, buf, sizeof buf, 0);
		printf("%s\n", state_of(n));
	} while (n > 0);
	return close(s) ? EXIT_FAILURE : EXIT_SUCCESS;
}
