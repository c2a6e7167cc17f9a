/* CONNECTs to a broker and prints its answer. */
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

static const unsigned char hello[] = { 0x10, 12, 0, 4, 'M', 'Q', 'T', 'T', 4, 2, 0, 60, 0, 0 };

static int open_tcp(const char *host, const char *port)
{
	struct addrinfo hints, *res, *ai;
	int s = -1;

	memset(&hints, 0, sizeof hints);
	hints.ai_family = AF_UNSPEC;
	hints.ai_socktype = SOCK_STREAM;
	if (getaddrinfo(host, port, &hints, &res) != 0)
		return -1;
	ai = res;
	do {
		s = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
		if (s != -1) {
			if (connect(s, ai->ai_addr, ai->ai_addrlen) != -1)
				break;
			close(s);
			s = -1;
		}
		ai = ai->ai_next;
	} while (ai != NULL);
	freeaddrinfo(res);
	return s;
}

int main(int argc, char **argv)
{
	unsigned char ack[4];
	int s;

	if (argc != 3)
		return 2;
	s = open_tcp(argv[1], argv[2]);
	if (s == -1) {
		fprintf(stderr, "no broker\n");
		return 1;
	}
	if (send(s, hello, sizeof hello, 0) != sizeof hello) {
		perror("send");
		close(s);
		return 1;
	}
	if (recv(s, ack, sizeof ack, MSG_WAITALL) != sizeof ack) {
		close(s);
		return 1;
	}
	printf("code %d\n", ack[3]);
	close(s);
	return 0;
}
