/* Publishes counters to a collector on the same kind of machine, says the comment. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct {
	uint16_t version;
	uint64_t rx;
	uint64_t tx;
	uint32_t drops;
} stats_msg;

static stats_msg current = { 1, 0, 0, 0 };

static int write_fully(int fd, const void *p, size_t n)
{
	const char *c = p;

	while (n > 0) {
		ssize_t w = send(fd, c, n, MSG_NOSIGNAL);

		if (w < 0)
			return -1;
		c += w;
		n -= (size_t)w;
	}
	return 0;
}

static int publish(int fd)
{
	return write_fully(fd, &current, sizeof current);
}

int main(int argc, char **argv)
{
	struct sockaddr_in sa;
	int fd, rounds;

	if (argc != 3)
		return 2;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(atoi(argv[2]));
	if (inet_pton(AF_INET, argv[1], &sa.sin_addr) != 1) {
		fprintf(stderr, "%s: bad address\n", argv[1]);
		return 2;
	}
	if ((fd = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
		perror("socket");
		return 1;
	}
	if (connect(fd, (struct sockaddr *)&sa, sizeof sa) < 0) {
		perror("connect");
		return 1;
	}
	for (rounds = 0; rounds < 60; rounds++) {
		current.rx += 100;
		current.tx += 50;
		if (publish(fd) < 0) {
			perror("send");
			break;
		}
		sleep(1);
	}
	close(fd);
	return 0;
}
