/* Reads records of a fixed size from a logger. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define LOGGER_PORT 5025
#define RECORD 16

static uint32_t get32(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static void show(const unsigned char *rec)
{
	printf("%lu %lu %ld\n", (unsigned long)get32(rec), (unsigned long)get32(rec + 4), (long)(int32_t)get32(rec + 8));
}

static int attach(const char *ip)
{
	struct sockaddr_in a;
	int s;

	memset(&a, 0, sizeof a);
	a.sin_family = AF_INET;
	a.sin_port = htons(LOGGER_PORT);
	if (inet_pton(AF_INET, ip, &a.sin_addr) != 1)
		return -1;
	if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0)
		return -1;
	if (connect(s, (struct sockaddr *)&a, sizeof a) < 0) {
		close(s);
		return -1;
	}
	return s;
}

int main(int argc, char **argv)
{
	unsigned char rec[RECORD];
	int s;

	if (argc != 2 || (s = attach(argv[1])) < 0) {
		fprintf(stderr, "usage: records logger-address\n");
		return 1;
	}
	for (;;) {
		ssize_t n = recv(s, rec, sizeof rec, 0);

		if (n < 0) {
			perror("recv");
			close(s);
			return 1;
		}
		if (n == 0)
			break;
		show(rec);
	}
	close(s);
	return 0;
}
