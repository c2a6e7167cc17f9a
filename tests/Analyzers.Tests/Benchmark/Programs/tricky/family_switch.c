/* Addresses of any family, each handled as what it is. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define V4(sa) ((const struct sockaddr_in *)(sa))
#define V6(sa) ((const struct sockaddr_in6 *)(sa))

static const char *show(const struct sockaddr *sa, char *buf, size_t size)
{
	char ip[INET6_ADDRSTRLEN];

	switch (sa->sa_family) {
	case AF_INET:
		if (inet_ntop(AF_INET, &V4(sa)->sin_addr, ip, sizeof ip) == NULL)
			return "?";
		snprintf(buf, size, "%s:%u", ip, ntohs(V4(sa)->sin_port));
		return buf;
	case AF_INET6:
		if (!inet_ntop(AF_INET6, &V6(sa)->sin6_addr, ip, sizeof ip))
			return "?";
		snprintf(buf, size, "[%s]:%u", ip, ntohs(V6(sa)->sin6_port));
		return buf;
	case AF_UNIX:
		return "(local)";
	default:
		return "(unknown)";
	}
}

static socklen_t length_of(const struct sockaddr *sa)
{
	return sa->sa_family == AF_INET ? sizeof(struct sockaddr_in)
	    : sa->sa_family == AF_INET6 ? sizeof(struct sockaddr_in6)
	    : sizeof(struct sockaddr_un);
}

static int same_host(const struct sockaddr *a, const struct sockaddr *b)
{
	if (a->sa_family != b->sa_family)
		return 0;
	if (a->sa_family == AF_INET)
		return V4(a)->sin_addr.s_addr == V4(b)->sin_addr.s_addr;
	return a->sa_family == AF_INET6 && memcmp(&V6(a)->sin6_addr, &V6(b)->sin6_addr, sizeof(struct in6_addr)) == 0;
}

int main(int argc, char **argv)
{
	struct addrinfo hints, *list, *ai;
	char text[64];
	int rc;

	if (argc != 2)
		return 2;
	memset(&hints, 0, sizeof hints);
	hints.ai_flags = AI_NUMERICSERV;
	if ((rc = getaddrinfo(argv[1], "80", &hints, &list)) != 0) {
		fprintf(stderr, "%s: %s\n", argv[1], gai_strerror(rc));
		return 1;
	}
	for (ai = list; ai != NULL; ai = ai->ai_next) {
		if (ai != list && same_host(list->ai_addr, ai->ai_addr))
			continue;
		printf("%s (%u bytes)\n", show(ai->ai_addr, text, sizeof text), (unsigned)length_of(ai->ai_addr));
	}
	freeaddrinfo(list);
	return 0;
}
