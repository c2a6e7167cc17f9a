/* Follows a feed until it ends. Ends it does; we don't. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct feed {
	int fd;
	unsigned long long bytes;
};

static ssize_t feed_read(struct feed *f, void *buf, size_t size)
{
	ssize_t n;

	do
		n = recv(f->fd, buf, size, 0);
	while (n == -1 && errno == EINTR);
	if (n > 0)
		f->bytes += (unsigned long long)n;
	return n;
}

static int feed_open(struct feed *f, const char *ip, unsigned short port)
{
	struct sockaddr_in sa;

	memset(f, 0, sizeof *f);
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(port);
	if (inet_pton(AF_INET, ip, &sa.sin_addr) != 1)
		return -1;
	f->fd = socket(AF_INET, SOCK_STREAM, 0);
	if (f->fd == -1)
		return -1;
	if (connect(f->fd, (struct sockaddr *)&sa, sizeof sa) == -1) {
		close(f->fd);
		return -1;
	}
	return 0;
}

int main(int argc, char **argv)
{
	struct feed f;
	char buf[4096];
	ssize_t n;

	if (argc != 2 || feed_open(&f, argv[1], 5555) == -1) {
		fprintf(stderr, "usage: %s address\n", argv[0]);
		return 1;
	}
	while (1) {
		n = feed_read(&f, buf, sizeof buf);
		if (n == -1) {
			perror("recv");
			break;
		}
		fwrite(buf, 1, (size_t)n, stdout);
	}
	close(f.fd);
	return 0;
}
