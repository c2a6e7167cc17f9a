/* Retries a connection, with a fresh socket for each try and a pause that grows. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAXSLEEP 16

static int connect_retry(int domain, int type, int protocol, const struct sockaddr *addr, socklen_t alen)
{
	int numsec, fd, e = 0;

	for (numsec = 1; numsec <= MAXSLEEP; numsec <<= 1) {
		if ((fd = socket(domain, type, protocol)) < 0)
			return -1;
		if (connect(fd, addr, alen) == 0)
			return fd;
		e = errno;
		close(fd);
		if (numsec <= MAXSLEEP / 2)
			sleep((unsigned)numsec);
	}
	errno = e;
	return -1;
}

int main(int argc, char **argv)
{
	struct sockaddr_in6 sin6;
	char buf[512];
	ssize_t n;
	int fd;

	memset(&sin6, 0, sizeof(sin6));
	sin6.sin6_family = AF_INET6;
	sin6.sin6_port = htons(17);
	if (argc != 2 || inet_pton(AF_INET6, argv[1], &sin6.sin6_addr) != 1) {
		fprintf(stderr, "usage: qotd address\n");
		return 2;
	}
	fd = connect_retry(AF_INET6, SOCK_STREAM, 0, (struct sockaddr *)&sin6, sizeof(sin6));
	if (fd < 0) {
		perror(argv[1]);
		return 1;
	}
	for (;;) {
		n = recv(fd, buf, sizeof(buf), 0);
		if (n > 0)
			fwrite(buf, 1, (size_t)n, stdout);
		else if (n == 0)
			break;
		else if (errno != EINTR) {
			perror("recv");
			close(fd);
			return 1;
		}
	}
	close(fd);
	return 0;
}
