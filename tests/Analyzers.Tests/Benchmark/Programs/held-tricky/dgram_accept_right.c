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
		n = recvfrom(sock, b, sizeof b, 0, (struct sockaddr *)&who, &len);
		if (n < 0)
			continue;
		if (sendto(sock, b, n, 0, (struct sockaddr *)&who, len) != n)
			perror("sendto");
	}
}
