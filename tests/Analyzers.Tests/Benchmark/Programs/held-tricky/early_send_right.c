/* Pager: sends a number and a text. */
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

static int pager(const char *ip, unsigned short port, const char *text)
{
	struct sockaddr_in to;
	size_t len = strlen(text);
	int s, rc = -1;

	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return -1;
	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(port);
	if (inet_pton(AF_INET, ip, &to.sin_addr) != 1)
		goto out;
	if (connect(s, (struct sockaddr *)&to, sizeof to) < 0)
		goto out;
	if (send(s, text, len, 0) != (ssize_t)len)
		goto out;
	rc = 0;
out:
	close(s);
	return rc;
}

int main(int argc, char **argv)
{
	char text[120];
	puts("text?");
	if (fgets(text, sizeof text, stdin) == NULL)
		return 1;
	if (argc < 2)
		return 2;
	if (pager(argv[1], 444, text) < 0) {
		perror("pager");
		return 1;
	}
	return 0;
}
