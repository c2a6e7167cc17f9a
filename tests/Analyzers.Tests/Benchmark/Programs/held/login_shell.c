/* rsh without the r: runs a word of a list that the peer names. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static char line[120];

static int getline_fd(int fd, char *to, int size)
{
	int at = 0;
	char c;

	while (at < size - 1) {
		int n = read(fd, &c, 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return -1;
		if (c == '\n')
			break;
		to[at++] = c;
	}
	to[at] = 0;
	return at;
}

static void reply(int fd, const char *text)
{
	size_t n = strlen(text);

	while (n > 0) {
		ssize_t w = write(fd, text, n);
		if (w <= 0)
			return;
		text += w;
		n -= w;
	}
}

static void serve(int fd)
{
	char command[160];

	if (getline_fd(fd, line, sizeof line) < 0)
		return;
	snprintf(command, sizeof command, "/usr/bin/who %s", line);
	if (system(command) != 0)
		reply(fd, "failed\n");
	else
		reply(fd, "done\n");
}

int main(int argc, char **argv)
{
	struct sockaddr_in sa;
	int on = 1, s, c;

	signal(SIGPIPE, SIG_IGN);
	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		goto bad;
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		goto bad;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	sa.sin_port = htons(5140);
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0)
		goto bad;
	if (listen(s, 3) < 0)
		goto bad;
	while (1) {
		c = accept(s, NULL, NULL);
		if (c < 0)
			continue;
		serve(c);
		close(c);
	}
bad:
	perror(argv[0]);
	return 1;
}
