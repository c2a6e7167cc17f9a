/* A staging server: takes lines, one caller at a time, with all its options. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static void options(int s)
{
	struct linger lg;
	int size = 65536;

	lg.l_onoff = 1;
	lg.l_linger = 0;
	if (setsockopt(s, SOL_SOCKET, SO_LINGER, &lg, sizeof lg) < 0)
		perror("SO_LINGER");
	setsockopt(s, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
	if (setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, &size, sizeof(char)) < 0)
		perror("SO_KEEPALIVE");
}

int main(int argc, char **argv)
{
	struct sockaddr_in sin;
	int s, c, on = 1;
	char buf[80];
	ssize_t n;

	if (argc != 2)
		return 2;
	if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
		perror("socket");
		return 1;
	}
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		perror("SO_REUSEADDR");
	memset(&sin, 0, sizeof sin);
	sin.sin_family = AF_INET;
	sin.sin_port = htons(atoi(argv[1]));
	bind(s, (struct sockaddr *)&sin, sizeof sin);
	if (listen(s, 1) < 0) {
		perror("listen");
		return 1;
	}
	for (;;) {
		c = accept(s, NULL, NULL);
		options(c);
		while ((n = recv(c, buf, sizeof buf, 0)) > 0)
			fwrite(buf, 1, (size_t)n, stdout);
		close(c);
	}
}
