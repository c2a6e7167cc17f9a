/* Asks an agent for a variable and unpacks its answer. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

struct reply {
	uint16_t count;
	uint16_t off[8];
};

static int parse(const unsigned char *pkt, size_t size)
{
	unsigned i, cnt = pkt[0] << 8 | pkt[1];
	long sum = 0;

	if (cnt * 2u + 2 > size)
		return -1;
	for (i = 0; i < cnt; i++)
		sum += pkt[2 + i * 2];
	printf("%u values, sum %ld\n", cnt, sum);
	return 0;
}

int main(int argc, char **argv)
{
	unsigned char pkt[64];
	char who[64];
	struct sockaddr_in a, from;
	socklen_t fl = sizeof from;
	struct timeval tv = { 2, 0 };
	ssize_t n;
	int s;

	if (argc != 2)
		return 2;
	memset(&a, 0, sizeof a);
	a.sin_family = AF_INET;
	a.sin_port = htons(161);
	if (!inet_aton(argv[1], &a.sin_addr))
		return 2;
	if ((s = socket(AF_INET, SOCK_DGRAM, 0)) < 0)
		return 1;
	if (setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof(tv)) < 0)
		perror("SO_RCVTIMEO");
	memset(pkt, 0, sizeof pkt);
	if (sendto(s, pkt, 8, 0, (struct sockaddr *)&a, sizeof a) != 8) {
		perror("sendto");
		close(s);
		return 1;
	}
	n = recvfrom(s, pkt, sizeof pkt, 0, (struct sockaddr *)&from, &fl);
	if (n < 2) {
		printf("recvfrom: %s\n", strerror(errno));
		close(s);
		return 1;
	}
	if (inet_ntop(AF_INET, &from.sin_addr, who, sizeof who) != NULL)
		printf("from %s\n", who);
	if (parse(pkt, n) < 0)
		fprintf(stderr, "bad answer\n");
	close(s);
	return 0;
}
