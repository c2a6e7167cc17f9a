/* Asks a tftp server for a file, to see whether it answers. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static int ask(int s, struct sockaddr_in *to, const char *file)
{
	char pkt[600];
	int len;

	len = snprintf(pkt + 2, sizeof pkt - 2, "%s%coctet", file, 0);
	if (len < 0 || len >= (int)sizeof pkt - 3)
		return -1;
	pkt[0] = 0;
	pkt[1] = 1;
	len += 3;
	if (sendto(s, pkt, len, 0, (struct sockaddr *)to, sizeof *to) != len)
		return -1;
	return 0;
}

int main(int argc, char **argv)
{
	struct sockaddr_in to, from;
	struct timeval patience = { 5, 0 };
	char reply[516];
	socklen_t flen;
	ssize_t n;
	int s;

	if (argc != 3)
		return 2;
	s = socket(AF_INET, SOCK_DGRAM, 0);
	if (s < 0) {
		perror("socket");
		return 1;
	}
	if (setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience) < 0)
		perror("timeout");
	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(69);
	if (inet_pton(AF_INET, argv[1], &to.sin_addr) < 0) {
		fprintf(stderr, "bad address %s\n", argv[1]);
		close(s);
		return 2;
	}
	if (ask(s, &to, argv[2]) < 0) {
		fprintf(stderr, "cannot ask\n");
		close(s);
		return 1;
	}
	n = recvfrom(s, reply, sizeof reply, 0, (struct sockaddr *)&from, &flen);
	if (n < 4) {
		printf("no answer\n");
		close(s);
		return 1;
	}
	printf("block from port %u\n", from.sin_port);
	close(s);
	return 0;
}
