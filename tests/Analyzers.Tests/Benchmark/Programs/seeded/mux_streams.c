/* Splits a stream of tagged blocks: a byte of channel, two of length, then data. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define CHANNELS 4
#define BLOCK    512

static FILE *outputs[CHANNELS];

static int get(int fd, void *buf, size_t n)
{
	char *p = buf;
	ssize_t k;

	while (n > 0) {
		k = recv(fd, p, n, 0);
		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0)
			return 0;
		p += k;
		n -= (size_t)k;
	}
	return 1;
}

static int one_block(int fd)
{
	unsigned char head[3];
	char data[BLOCK];
	unsigned channel, length;

	if (!get(fd, head, sizeof head))
		return 0;
	channel = head[0];
	length = (unsigned)head[1] << 8 | head[2];
	if (channel >= CHANNELS) {
		fprintf(stderr, "channel %u?\n", channel);
		return 0;
	}
	if (!get(fd, data, length))
		return 0;
	fwrite(data, 1, length, outputs[channel]);
	return 1;
}

int main(int argc, char **argv)
{
	struct sockaddr_in to;
	char name[16];
	int fd, i;

	for (i = 0; i < CHANNELS; i++) {
		snprintf(name, sizeof name, "channel%d", i);
		if ((outputs[i] = fopen(name, "wb")) == NULL) {
			perror(name);
			return 1;
		}
	}
	to.sin_family = AF_INET;
	to.sin_port = htons(9500);
	if (argc != 2 || inet_pton(AF_INET, argv[1], &to.sin_addr) != 1) {
		fprintf(stderr, "usage: %s address\n", argv[0]);
		return 2;
	}
	if ((fd = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
		perror("socket");
		return 1;
	}
	if (connect(fd, (struct sockaddr *)&to, sizeof to) < 0) {
		perror("connect");
		return 1;
	}
	while (one_block(fd))
		;
	close(fd);
	return 0;
}
