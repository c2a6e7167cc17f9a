/* Connects from a privileged port, as rsh did. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int bind_low(int s)
{
	struct sockaddr_in me;
	int port;

	memset(&me, 0, sizeof me);
	me.sin_family = AF_INET;
	me.sin_addr.s_addr = htonl(INADDR_ANY);
	for (port = IPPORT_RESERVED - 1; port > IPPORT_RESERVED / 2; port--) {
		me.sin_port = htons((unsigned short)port);
		if (bind(s, (struct sockaddr *)&me, sizeof me) == 0)
			return port;
		if (errno != EADDRINUSE)
			break;
	}
	return -1;
}

int rcmd_connect(const char *ip, unsigned short port)
{
	struct sockaddr_in to;
	int s;

	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(port);
	to.sin_addr.s_addr = INADDR_LOOPBACK;
	if (strcmp(ip, "localhost") != 0 && inet_pton(AF_INET, ip, &to.sin_addr) != 1)
		return -1;
	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return -1;
	if (connect(s, (struct sockaddr *)&to, sizeof to) < 0) {
		close(s);
		return -1;
	}
	if (bind_low(s) < 0) {
		close(s);
		return -1;
	}
	return s;
}
