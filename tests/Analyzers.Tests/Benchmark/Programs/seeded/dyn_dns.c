/* ddclient in C: compares our address with what the name server says, and tells it. */
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static char my_addr[INET_ADDRSTRLEN];

/* The address of the interface that a packet to the outside would take. */
static int find_my_addr(void)
{
	struct sockaddr_in sa;
	socklen_t len;
	int s;

	s = socket(AF_INET, SOCK_DGRAM, 0);
	if (s < 0)
		return -1;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(53);
	if (inet_pton(AF_INET, "198.51.100.1", &sa.sin_addr) == 0) {
		close(s);
		return -1;
	}
	if (connect(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
		close(s);
		return -1;
	}
	if (getsockname(s, (struct sockaddr *)&sa, &len) < 0) {
		close(s);
		return -1;
	}
	close(s);
	return inet_ntop(AF_INET, &sa.sin_addr, my_addr, sizeof my_addr) == NULL ? -1 : 0;
}

static int is_current(const char *name)
{
	struct addrinfo hints, *list, *ai;
	char text[INET_ADDRSTRLEN];
	int rc, same = 0;

	memset(&hints, 0, sizeof hints);
	hints.ai_family = AF_INET;
	hints.ai_socktype = SOCK_STREAM;
	rc = getaddrinfo(name, NULL, &hints, &list);
	if (rc != 0) {
		perror(name);
		return 0;
	}
	for (ai = list; ai != NULL && !same; ai = ai->ai_next) {
		struct sockaddr_in *sin = (struct sockaddr_in *)ai->ai_addr;

		if (inet_ntop(AF_INET, &sin->sin_addr, text, sizeof text) != NULL)
			same = strcmp(text, my_addr) == 0;
	}
	freeaddrinfo(list);
	return same;
}

int main(int argc, char **argv)
{
	if (argc != 2) {
		fprintf(stderr, "usage: %s name\n", argv[0]);
		return 2;
	}
	if (find_my_addr() < 0) {
		fprintf(stderr, "no address\n");
		return 1;
	}
	puts(is_current(argv[1]) ? "current" : my_addr);
	return 0;
}
