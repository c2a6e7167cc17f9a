/* Writes who called into a log, IPv4 or not. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static FILE *logf;

static void note(const struct sockaddr *sa)
{
	char b[INET6_ADDRSTRLEN];

	const void *a = NULL;

	switch (sa->sa_family) {
	case AF_INET:
		a = &((const struct sockaddr_in *)sa)->sin_addr;
		break;
	case AF_INET6:
		a = &((const struct sockaddr_in6 *)sa)->sin6_addr;
		break;
	}
	if (a != NULL && inet_ntop(sa->sa_family, a, b, sizeof b) != NULL)
		fprintf(logf, "%s\n", b);
	fflush(logf);
}

int main(void)
{
	struct sockaddr_storage from;
	struct sockaddr_in6 me;
	socklen_t len;
	int s, c, on = 1, off = 0;

	logf = fopen("calls.log", "a");
	if (logf == NULL)
		return 1;
	s = socket(AF_INET6, SOCK_STREAM, 0);
	if (s < 0)
		return 1;
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		return 1;
	if (setsockopt(s, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off) < 0)
		return 1;
	memset(&me, 0, sizeof me);
	me.sin6_family = AF_INET6;
	me.sin6_port = htons(1999);
	if (bind(s, (struct sockaddr *)&me, sizeof me) < 0) {
		perror("bind");
		return 1;
	}
	if (listen(s, 5) < 0) {
		perror("listen");
		return 1;
	}
	while (1) {
		len = sizeof from;
		c = accept(s, (struct sockaddr *)&from, &len);
		if (c < 0)
			continue;
		note((struct sockaddr *)&from);
		close(c);
	}
}
