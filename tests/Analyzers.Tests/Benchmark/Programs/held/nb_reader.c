/* Reads from a feed without blocking, does other work meanwhile. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static int set_nb(int fd)
{
	int flags = fcntl(fd, F_GETFL);

	return flags == -1 ? -1 : fcntl(fd, F_SETFL, flags | O_NONBLOCK);
}

static long work(int fd)
{
	struct pollfd p;
	char b[256];
	long sum = 0;
	ssize_t n;

	p.fd = fd;
	p.events = POLLIN;
	while (1) {
		n = recv(fd, b, sizeof b, 0);
		if (n == -1 && (errno == EAGAIN || errno == EWOULDBLOCK))
			continue;
		if (n == -1)
			return -1;
		if (n == 0)
			return sum;
		sum += n;
	}
}

int main(int argc, char *argv[])
{
	struct sockaddr_in sa;
	int fd;
	long sum;

	if (argc != 2)
		return 1;
	sa.sin_family = AF_INET;
	sa.sin_port = htons(2222);
	if (inet_pton(AF_INET, argv[1], &sa.sin_addr) != 1)
		return 1;
	fd = socket(AF_INET, SOCK_STREAM, 0);
	if (!fd) {
		perror("socket");
		return 1;
	}
	if (connect(fd, (struct sockaddr *)&sa, sizeof sa) < 0) {
		perror("connect");
		return 1;
	}
	if (set_nb(fd) < 0)
		perror("fcntl");
	sum = work(fd);
	printf("%ld\n", sum);
	close(fd);
	return 0;
}
