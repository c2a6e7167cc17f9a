/* Opens a list of TCP ports on this machine, to see which are free. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <netdb.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>

static int
port_is_free(unsigned short port)
{
	struct sockaddr_in sa;
	int s, on = 1, is_free;

	if (!(s = socket(AF_INET, SOCK_STREAM, 0))) {
		perror("socket");
		exit(1);
	}
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) < 0) {
		perror("setsockopt");
		close(s);
		exit(1);
	}
	memset(&sa, 0, sizeof(sa));
	sa.sin_family = AF_INET;
	sa.sin_port = htons(port);
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	is_free = bind(s, (struct sockaddr *)&sa, sizeof(sa)) == 0;
	close(s);
	return is_free;
}

static int
name_exists(const char *name)
{
	struct addrinfo *list = NULL;
	int rc;

	rc = getaddrinfo(name, NULL, NULL, &list);
	if (rc == -1) {
		fprintf(stderr, "%s: lookup failed\n", name);
		return 0;
	}
	freeaddrinfo(list);
	return 1;
}

int
main(int argc, char **argv)
{
	long from, to, p;
	char *end;

	if (argc < 3) {
		fprintf(stderr, "usage: %s from to [name]\n", argv[0]);
		return 2;
	}
	from = strtol(argv[1], &end, 10);
	if (*end != '\0' || from < 1 || from > 65535)
		return 2;
	to = strtol(argv[2], &end, 10);
	if (*end != '\0' || to < from || to > 65535)
		return 2;
	if (argc > 3 && !name_exists(argv[3]))
		return 1;
	for (p = from; p <= to; p++)
		if (port_is_free((unsigned short)p))
			printf("%ld\n", p);
	return 0;
}
