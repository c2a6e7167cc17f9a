/*
 * What gethostbyname2 and gethostbyaddr leave in errno, which is not where their errors are (that is h_errno): programs show it
 * with perror all the same.
 */

#define _GNU_SOURCE
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

static void show(const char *what, const struct hostent *host)
{
	printf("%s: %s, errno: %s\n", what, host == NULL ? "none" : "found", strerror(errno));
}

int main(void)
{
	errno = 0;
	show("a name in a family that is none", gethostbyname2("localhost", 77));
	errno = 0;
	show("a number in a family", gethostbyname2("127.0.0.1", AF_INET));
	errno = 0;
	show("an empty name", gethostbyname(""));
	errno = 0;
	show("an address that is too short", gethostbyaddr("\1\2\3", 3, AF_INET));
	errno = 0;
	show("an address in a family that is none", gethostbyaddr("\1\2\3\4", 4, 77));
	return 0;
}
