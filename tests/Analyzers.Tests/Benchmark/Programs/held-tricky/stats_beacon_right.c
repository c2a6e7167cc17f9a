/* Sends a record with the machine's load to a collector. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

struct beacon {
	char host[16];
	uint32_t uptime;
	uint16_t users;
	uint64_t bytes;
};

static void put32(unsigned char *p, uint32_t v)
{
	p[0] = v >> 24;
	p[1] = v >> 16;
	p[2] = v >> 8;
	p[3] = v;
}

static int beacon_send(int s, const struct sockaddr *to, socklen_t len, const struct beacon *b)
{
	unsigned char raw[28];

	memset(raw, 0, sizeof raw);
	memcpy(raw, b->host, 16);
	put32(raw + 16, b->uptime);
	put32(raw + 20, b->users);
	put32(raw + 24, (uint32_t)b->bytes);
	if (sendto(s, raw, sizeof raw, 0, to, len) != sizeof raw)
		return -1;
	return 0;
}

int main(int argc, char **argv)
{
	struct sockaddr_in6 to;
	struct beacon b;
	int s;

	if (argc != 2)
		return 2;
	memset(&to, 0, sizeof to);
	to.sin6_family = AF_INET6;
	to.sin6_port = htons(7300);
	if (inet_pton(AF_INET6, argv[1], &to.sin6_addr) != 1)
		return 2;
	s = socket(AF_INET6, SOCK_DGRAM, 0);
	if (s < 0) {
		perror("socket");
		return 1;
	}
	memset(&b, 0, sizeof b);
	if (gethostname(b.host, sizeof b.host - 1) < 0)
		perror("gethostname");
	b.users = 3;
	if (beacon_send(s, (struct sockaddr *)&to, sizeof to, &b) < 0)
		perror("beacon");
	close(s);
	return 0;
}
