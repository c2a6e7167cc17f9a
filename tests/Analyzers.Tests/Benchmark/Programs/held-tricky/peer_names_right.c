/* Prints who is at both ends of standard input's connection. */
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

static void show(const char *what, const struct sockaddr *sa)
{
	char text[INET6_ADDRSTRLEN];

	if (sa->sa_family != AF_INET6)
		return;
	if (inet_ntop(AF_INET6, &((const struct sockaddr_in6 *)sa)->sin6_addr, text, sizeof text) == NULL)
		return;
	printf("%s %s\n", what, text);
}

static int ends(int fd)
{
	struct sockaddr_storage me, you;
	socklen_t ml = sizeof me, yl = sizeof you;

	if (getsockname(fd, (struct sockaddr *)&me, &ml) < 0)
		return -1;
	if (getpeername(fd, (struct sockaddr *)&you, &yl) < 0)
		return -1;
	show("local", (struct sockaddr *)&me);
	show("peer", (struct sockaddr *)&you);
	return 0;
}

int main(void)
{
	if (ends(STDIN_FILENO) < 0) {
		perror("stdin");
		return 1;
	}
	return 0;
}
