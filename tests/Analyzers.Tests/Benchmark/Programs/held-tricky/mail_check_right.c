/* Is there mail? Asks a POP server, says how much. */
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

static int fd_reply(int fd, char *line, size_t size)
{
	size_t used = 0;

	while (used + 1 < size) {
		ssize_t n = recv(fd, line + used, 1, 0);
		if (n <= 0)
			return -1;
		if (line[used] == '\n')
			break;
		used++;
	}
	line[used] = '\0';
	return line[0] == '+' ? 0 : -1;
}

static int fd_say(int fd, const char *what)
{
	size_t n = strlen(what);

	if (send(fd, what, n, 0) != (ssize_t)n)
		return -1;
	return 0;
}

static int check(struct sockaddr_in *srv)
{
	char line[200];
	int fd, rc = -1;

	fd = socket(AF_INET, SOCK_STREAM, 0);
	if (fd < 0)
		return -1;
	if (connect(fd, (struct sockaddr *)srv, sizeof *srv) < 0)
		goto out;
	if (fd_reply(fd, line, sizeof line) < 0)
		goto out;
	if (fd_say(fd, "USER me\r\n") < 0 || fd_reply(fd, line, sizeof line) < 0)
		goto out;
	if (fd_say(fd, "STAT\r\n") < 0 || fd_reply(fd, line, sizeof line) < 0)
		goto out;
	puts(line);
	rc = 0;
out:
	close(fd);
	return rc;
}

int main(int argc, char **argv)
{
	struct sockaddr_in srv;

	if (argc < 2)
		return 2;
	memset(&srv, 0, sizeof srv);
	srv.sin_family = AF_INET;
	srv.sin_port = htons(110);
	if (inet_pton(AF_INET, argv[1], &srv.sin_addr) != 1)
		return 2;
	return check(&srv) < 0;
}
