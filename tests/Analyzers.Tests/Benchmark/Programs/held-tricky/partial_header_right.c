/* A client of a protocol with fixed headers. */
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

struct hdr {
	uint16_t magic;
	uint16_t kind;
	uint32_t size;
};

static int recv_all(int fd, void *b, size_t n)
{
	char *p = b;

	while (n) {
		ssize_t r = recv(fd, p, n, 0);
		if (r <= 0)
			return -1;
		p += r;
		n -= r;
	}
	return 0;
}

static int next(int fd)
{
	struct hdr h;
	char body[512];
	uint32_t size;

	if (recv_all(fd, &h, sizeof h) < 0)
		return -1;
	size = ntohl(h.size);
	if (ntohs(h.magic) != 0x4d47 || size > sizeof body)
		return -1;
	if (recv_all(fd, body, size) < 0)
		return -1;
	printf("kind %u, %u bytes\n", ntohs(h.kind), size);
	return 0;
}

int main(int argc, char **argv)
{
	struct sockaddr_in a;
	char host[32];
	int fd;

	if (argc != 2 || strlen(argv[1]) >= sizeof host)
		return 2;
	strcpy(host, argv[1]);
	memset(&a, 0, sizeof a);
	a.sin_family = AF_INET;
	a.sin_port = htons(6100);
	if (inet_aton(host, &a.sin_addr) == 0)
		return 2;
	fd = socket(AF_INET, SOCK_STREAM, 0);
	if (fd < 0 || connect(fd, (struct sockaddr *)&a, sizeof a) < 0) {
		perror(host);
		return 1;
	}
	while (next(fd) == 0)
		;
	close(fd);
	return 0;
}
