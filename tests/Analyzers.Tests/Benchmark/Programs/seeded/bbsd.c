/* bbsd: a very small bulletin board, for the club's basement network */
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>

#define BBS_PORT 2323
#define MAXPOSTS 50

static char posts[MAXPOSTS][80];
static int nposts;

static int
putstr(int fd, const char *s)
{
	size_t len = strlen(s), done = 0;
	ssize_t n;

	while (done < len) {
		n = write(fd, s + done, len - done);
		if (n < 0)
			return -1;
		done += n;
	}
	return 0;
}

static int
getstr(int fd, char *s, size_t max)
{
	size_t i = 0;
	char c;

	for (;;) {
		ssize_t n = read(fd, &c, 1);

		if (n <= 0)
			return -1;
		if (c == '\n')
			break;
		if (c != '\r' && i < max - 1)
			s[i++] = c;
	}
	s[i] = '\0';
	return (int)i;
}

static void
visit(int fd)
{
	char line[80];
	int i;

	while (putstr(fd, "(r)ead, (p)ost, (q)uit? ") == 0 && getstr(fd, line, sizeof line) >= 0) {
		switch (line[0]) {
		case 'r':
			for (i = 0; i < nposts; i++)
				if (putstr(fd, posts[i]) < 0 || putstr(fd, "\r\n") < 0)
					return;
			break;
		case 'p':
			if (nposts < MAXPOSTS && getstr(fd, posts[nposts], sizeof posts[0]) > 0)
				nposts++;
			break;
		case 'q':
			return;
		}
	}
}

int
main()
{
	struct sockaddr_in sin;
	int s, ns, on = 1;

	(void) signal(SIGPIPE, SIG_IGN);
	s = socket(AF_INET, SOCK_STREAM, 0);
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, (char *)&on, sizeof on) < 0)
		perror("bbsd: setsockopt");
	memset((char *)&sin, 0, sizeof sin);
	sin.sin_family = AF_INET;
	sin.sin_addr.s_addr = htonl(INADDR_ANY);
	sin.sin_port = htons(BBS_PORT);
	bind(s, (struct sockaddr *)&sin, sizeof sin);
	listen(s, 5);
	for (;;) {
		ns = accept(s, (struct sockaddr *)0, (socklen_t *)0);
		if (ns < 0) {
			perror("bbsd: accept");
			continue;
		}
		visit(ns);
		close(ns);
	}
}
