/* The first accept() came before its listen(). */
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

static int open_port(unsigned short port)
{
	struct sockaddr_in sa;
	int s, on = 1;

	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return -1;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(port);
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0 ||
	    bind(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
		close(s);
		return -1;
	}
	return s;
}

int main(void)
{
	char b[100];
	ssize_t n;
	int s, c;

	s = open_port(6001);
	if (s < 0) {
		perror("open_port");
		return 1;
	}
	c = accept(s, NULL, NULL);
	if (c < 0) {
		perror("accept");
		return 1;
	}
	recv(c, b, sizeof b - 1, 0);
	if (strcmp(b, "hello") == 0)
		puts("greeted");
	close(c);
	close(s);
	return 0;
}
