/* A listener whose start-up grew by accident. */
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
#include <unistd.h>

struct server {
	int sock;
	unsigned short port;
	int backlog;
};

static int server_start(struct server *sv)
{
	struct sockaddr_in sa;
	int reuse = 1;

	sv->sock = socket(AF_INET, SOCK_STREAM, 0);
	if (sv->sock < 0)
		return -1;
	if (setsockopt(sv->sock, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof(reuse)) < 0)
		goto out;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	sa.sin_port = htons(sv->port);
	if (bind(sv->sock, (struct sockaddr *)&sa, sizeof sa) < 0)
		goto out;
	if (listen(sv->sock, sv->backlog) < 0)
		goto out;
	return 0;
out:
	close(sv->sock);
	sv->sock = -1;
	return -1;
}

static int echo(int c)
{
	char buf[300];
	ssize_t n, w, off;

	while ((n = recv(c, buf, sizeof buf, 0)) > 0)
		for (off = 0; off < n; off += w) {
			w = send(c, buf + off, n - off, MSG_NOSIGNAL);
			if (w <= 0)
				return -1;
		}
	return (int)n;
}

int main(void)
{
	struct server sv = { -1, 2007, 5 };

	if (server_start(&sv) < 0) {
		perror("start");
		return 1;
	}
	for (;;) {
		int c = accept(sv.sock, NULL, NULL);
		if (c < 0) {
			perror("accept");
			continue;
		}
		if (echo(c) < 0)
			fprintf(stderr, "lost a client\n");
		close(c);
	}
}
