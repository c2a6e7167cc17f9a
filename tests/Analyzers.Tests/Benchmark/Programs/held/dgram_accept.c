/* Somebody turned the echo service into datagrams and forgot half of it. */
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

int sock;

int setup(unsigned short port)
{
	struct sockaddr_in sin;

	sock = socket(PF_INET, SOCK_DGRAM, IPPROTO_UDP);
	if (sock < 0)
		return -1;
	memset(&sin, 0, sizeof sin);
	sin.sin_family = AF_INET;
	sin.sin_port = htons(port);
	return bind(sock, (struct sockaddr *)&sin, sizeof sin);
}

int main(void)
{
	struct sockaddr_in who;
	socklen_t len;
	char b[512];
	int c;
	ssize_t n;

	if (setup(7007) < 0) {
		perror("echo");
		return 1;
	}
	for (;;) {
		len = sizeof who;
		c = accept(sock, (struct sockaddr *)&who, &len);
		if (c < 0)
			continue;
		n = read(c, b, sizeof b);
		if (n > 0 && send(c, b, n, MSG_NOSIGNAL) != n)
			perror("write");
		close(c);
	}
}
