/* errno is put away before anything can change it, in several ways. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void close_keep_errno(int fd)
{
	int saved = errno;

	close(fd);
	errno = saved;
}

static int try_connect(const struct sockaddr_in *to)
{
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (fd < 0)
		return -1;
	if (connect(fd, (const struct sockaddr *)to, sizeof *to) < 0) {
		close_keep_errno(fd);
		return -1;
	}
	return fd;
}

static int try_bind(unsigned short port)
{
	struct sockaddr_in me;
	int err, fd = socket(AF_INET, SOCK_DGRAM, 0);

	if (fd < 0)
		return -errno;
	memset(&me, 0, sizeof me);
	me.sin_family = AF_INET;
	me.sin_port = htons(port);
	me.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(fd, (struct sockaddr *)&me, sizeof me) < 0) {
		err = errno;
		close(fd);
		return -err;
	}
	return fd;
}

int main(int argc, char **argv)
{
	struct sockaddr_in to;
	int fd;

	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(9);
	if (argc != 2 || inet_pton(AF_INET, argv[1], &to.sin_addr) != 1) {
		fprintf(stderr, "usage: %s address\n", argv[0]);
		return 2;
	}
	if ((fd = try_connect(&to)) < 0) {
		perror("connect");
	} else {
		printf("connected\n");
		close(fd);
	}
	fd = try_bind(9999);
	if (fd < 0) {
		fprintf(stderr, "bind: %s\n", strerror(-fd));
		return 1;
	}
	close(fd);
	return 0;
}
