/*
 * dual_stack.c: an IPv6 listener hears IPv4 as well, unless IPV6_V6ONLY says no.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <sys/socket.h>

static int listen_any(int v6only, unsigned short *port)
{
	struct sockaddr_in6 any = { .sin6_family = AF_INET6, .sin6_addr = IN6ADDR_ANY_INIT };
	socklen_t len = sizeof any;
	int s = socket(AF_INET6, SOCK_STREAM, 0);
	int value = -1;

	if (s == -1)
		return -1;
	if (v6only >= 0 && setsockopt(s, IPPROTO_IPV6, IPV6_V6ONLY, &v6only, sizeof v6only) == -1)
		perror("IPV6_V6ONLY");
	if (getsockopt(s, IPPROTO_IPV6, IPV6_V6ONLY, &value, &len) == 0)
		printf("IPV6_V6ONLY is %d\n", value);
	if (bind(s, (struct sockaddr *)&any, sizeof any) == -1 || listen(s, 2) == -1)
		return -1;
	len = sizeof any;
	getsockname(s, (struct sockaddr *)&any, &len);
	*port = ntohs(any.sin6_port);
	return s;
}

static void call(int listener, int family, unsigned short port)
{
	struct sockaddr_in in = { .sin_family = AF_INET };
	struct sockaddr_in6 in6 = { .sin6_family = AF_INET6 }, from;
	struct sockaddr *sa = family == AF_INET ? (struct sockaddr *)&in : (struct sockaddr *)&in6;
	socklen_t len = family == AF_INET ? sizeof in : sizeof in6;
	char text[INET6_ADDRSTRLEN];
	int c, s;

	in.sin_port = in6.sin6_port = htons(port);
	in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	in6.sin6_addr = in6addr_loopback;

	c = socket(family, SOCK_STREAM, 0);
	if (connect(c, sa, len) == -1) {
		printf("  IPv%d: %s\n", family == AF_INET ? 4 : 6, strerror(errno));
		close(c);
		return;
	}
	len = sizeof from;
	s = accept(listener, (struct sockaddr *)&from, &len);
	inet_ntop(AF_INET6, &from.sin6_addr, text, sizeof text);
	printf("  IPv%d: family %d, %u bytes, %s, v4-mapped: %d\n", family == AF_INET ? 4 : 6, from.sin6_family, len, text,
		IN6_IS_ADDR_V4MAPPED(&from.sin6_addr) != 0);
	close(s);
	close(c);
}

int main(void)
{
	int wishes[] = { -1, 0, 1 };
	size_t i;

	for (i = 0; i < sizeof wishes / sizeof wishes[0]; i++) {
		unsigned short port = 0;
		int s = listen_any(wishes[i], &port);

		if (s == -1) {
			perror("listen_any");
			return EXIT_FAILURE;
		}
		call(s, AF_INET6, port);
		call(s, AF_INET, port);
		close(s);
	}
	return EXIT_SUCCESS;
}
