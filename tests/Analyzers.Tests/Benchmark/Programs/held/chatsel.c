/* select() chat, connection table */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/select.h>
#include <sys/socket.h>

#define MAXC 32

static int conn[MAXC];
static fd_set rset;
static int maxfd;

static void drop(int i)
{
	FD_CLR(conn[i], &rset);
	close(conn[i]);
	conn[i] = -1;
}

static int make_listener(void)
{
	struct sockaddr_in sa = { 0 };
	int on = 1, s = socket(AF_INET, SOCK_STREAM, 0);

	if (s < 0) { perror("socket"); exit(1); }
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0) { perror("setsockopt"); exit(1); }
	sa.sin_family = AF_INET;
	sa.sin_port = htons(6500);
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0) { perror("bind"); exit(1); }
	if (listen(s, 16) < 0) { perror("listen"); exit(1); }
	return s;
}

static void broadcast(const char *p, ssize_t n)
{
	int i;

	for (i = 0; i < MAXC; i++)
		if (conn[i] >= 0 && send(conn[i], p, n, MSG_NOSIGNAL) != n)
			drop(i);
}

int main(void)
{
	char buf[400];
	int i, c, s = make_listener();

	for (i = 0; i < MAXC; i++)
		conn[i] = -1;
	FD_ZERO(&rset);
	FD_SET(s, &rset);
	maxfd = s;
	for (;;) {
		if (select(maxfd + 1, &rset, NULL, NULL, NULL) < 0) {
			if (errno == EINTR)
				continue;
			perror("select");
			return 1;
		}
		if (FD_ISSET(s, &rset)) {
			c = accept(s, NULL, NULL);
			if (c < 0) {
				perror("accept");
				exit(1);
			}
			for (i = 0; i < MAXC && conn[i] >= 0; i++)
				;
			if (i == MAXC) {
				close(c);
			} else {
				conn[i] = c;
				FD_SET(c, &rset);
				if (c > maxfd)
					maxfd = c;
			}
		}
		for (i = 0; i < MAXC; i++) {
			ssize_t n;

			if (conn[i] < 0 || !FD_ISSET(conn[i], &rset))
				continue;
			n = recv(conn[i], buf, sizeof buf, 0);
			if (n <= 0)
				drop(i);
			else
				broadcast(buf, n);
		}
	}
}
