/* A select() relay between everybody who is connected. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#define MAXC 40

static int clients[MAXC];
static int nclients;

static void drop(int i)
{
	close(clients[i]);
	clients[i] = clients[--nclients];
}

static void tell_all(int from, const char *b, int n)
{
	int i;

	for (i = 0; i < nclients; i++)
		if (clients[i] != from)
			if (send(clients[i], b, n, MSG_NOSIGNAL) != n)
				fprintf(stderr, "client %d is behind\n", i);
}

int main(void)
{
	struct sockaddr_in a;
	struct timeval tv;
	fd_set rd;
	int l, i, n, top, on = 1;
	char b[512];

	if ((l = socket(AF_INET, SOCK_STREAM, 0)) == -1) { perror("socket"); return 1; }
	if (setsockopt(l, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1) { perror("setsockopt"); return 1; }
	memset(&a, 0, sizeof a);
	a.sin_family = AF_INET;
	a.sin_port = htons(4004);
	if (bind(l, (struct sockaddr *)&a, sizeof a) == -1) { perror("bind"); return 1; }
	if (listen(l, 5) == -1) { perror("listen"); return 1; }
	for (;;) {
		FD_ZERO(&rd);
		FD_SET(l, &rd);
		top = l;
		for (i = 0; i < nclients; i++) {
			FD_SET(clients[i], &rd);
			if (clients[i] > top)
				top = clients[i];
		}
		tv.tv_sec = 30;
		tv.tv_usec = 0;
		n = select(top + 1, &rd, NULL, NULL, &tv);
		if (n < 0) {
			if (errno == EINTR)
				continue;
			perror("select");
			return 1;
		}
		if (n == 0) {
			printf("%d connected\n", nclients);
			continue;
		}
		for (i = nclients - 1; i >= 0; i--) {
			if (!FD_ISSET(clients[i], &rd))
				continue;
			n = recv(clients[i], b, sizeof b, 0);
			if (n <= 0)
				drop(i);
			else
				tell_all(clients[i], b, n);
		}
		if (FD_ISSET(l, &rd)) {
			int c = accept(l, NULL, NULL);
			if (c == -1)
				continue;
			if (nclients == MAXC || c >= FD_SETSIZE) {
				close(c);
				continue;
			}
			clients[nclients++] = c;
		}
	}
}
