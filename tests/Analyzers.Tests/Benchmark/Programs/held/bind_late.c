/* Wants a privileged source port, as rlogin does. */
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

static int resv(struct sockaddr_in *dst)
{
	struct sockaddr_in src;
	int s, port;

	memset(&src, 0, sizeof src);
	src.sin_family = AF_INET;
	for (port = 1023; port > 512; port--) {
		s = socket(AF_INET, SOCK_STREAM, 0);
		if (s < 0)
			return -1;
		src.sin_port = htons(port);
		if (connect(s, (struct sockaddr *)dst, sizeof *dst) < 0) {
			close(s);
			return -1;
		}
		if (bind(s, (struct sockaddr *)&src, sizeof src) == 0)
			return s;
		close(s);
	}
	return -1;
}

int main(int argc, char **argv)
{
	struct addrinfo h, *r;
	struct sockaddr_in dst;
	int s;

	if (argc != 2)
		return 2;
	memset(&h, 0, sizeof h);
	h.ai_family = AF_INET;
	h.ai_socktype = SOCK_STREAM;
	getaddrinfo(argv[1], "login", &h, &r);
	memcpy(&dst, r->ai_addr, sizeof dst);
	freeaddrinfo(r);
	s = resv(&dst);
	if (s < 0) {
		perror("rlogin");
		return 1;
	}
	close(s);
	return 0;
}
