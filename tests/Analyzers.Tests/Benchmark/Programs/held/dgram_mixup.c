/* A counter that somebody moved from TCP to UDP. */
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

static unsigned hits;

static int make(int type, unsigned short port)
{
	struct sockaddr_in me;
	int s = socket(AF_INET, type, 0);

	if (s < 0)
		return -1;
	memset(&me, 0, sizeof me);
	me.sin_family = AF_INET;
	me.sin_port = htons(port);
	if (bind(s, (struct sockaddr *)&me, sizeof me) < 0) {
		close(s);
		return -1;
	}
	return s;
}

int main(void)
{
	struct sockaddr_in from;
	socklen_t fl;
	char b[64];
	int s, n;

	s = make(SOCK_DGRAM, 9909);
	if (s < 0) {
		perror("counter");
		return 1;
	}
	if (listen(s, 5) < 0) {
		perror("listen");
		return 1;
	}
	fl = sizeof from;
	for (;;) {
		n = recvfrom(s, b, sizeof b, 0, (struct sockaddr *)&from, &fl);
		if (n < 0) {
			perror("recvfrom");
			continue;
		}
		hits++;
		n = snprintf(b, sizeof b, "%u\n", hits);
		if (sendto(s, b, n, 0, (struct sockaddr *)&from, fl) < 0)
			perror("sendto");
	}
}
