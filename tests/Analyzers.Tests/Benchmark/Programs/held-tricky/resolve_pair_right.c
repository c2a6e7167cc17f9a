/* Connects two hosts' finger services and compares the answers' sizes. */
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

static int dial(const char *host, const char *service)
{
	struct addrinfo hints, *list, *ai;
	int fd = -1, rc;

	memset(&hints, 0, sizeof hints);
	hints.ai_family = AF_UNSPEC;
	hints.ai_socktype = SOCK_STREAM;
	rc = getaddrinfo(host, service, &hints, &list);
	if (rc != 0) {
		fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
		return -1;
	}
	for (ai = list; ai != NULL; ai = ai->ai_next) {
		fd = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
		if (fd < 0)
			continue;
		if (connect(fd, ai->ai_addr, ai->ai_addrlen) == 0)
			break;
		close(fd);
		fd = -1;
	}
	freeaddrinfo(list);
	if (ai == NULL) {
		fprintf(stderr, "%s: no address answers\n", host);
		return -1;
	}
	return fd;
}

static long drain(int fd)
{
	char buf[1024];
	long all = 0;
	ssize_t n;

	while ((n = recv(fd, buf, sizeof buf, 0)) > 0)
		all += n;
	return n < 0 ? -1 : all;
}

int main(int argc, char **argv)
{
	int a, b;

	if (argc != 3)
		return 2;
	a = dial(argv[1], "finger");
	b = dial(argv[2], "finger");
	if (a >= 0 && b >= 0)
		printf("%ld %ld\n", drain(a), drain(b));
	if (a >= 0)
		close(a);
	if (b >= 0)
		close(b);
	return 0;
}
