/* Non-blocking connect whose outcome is read by another function. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int outcome_of(int fd)
{
	int err = 0;
	socklen_t len = sizeof(err);

	if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &err, &len) < 0)
		return errno;
	return err;
}

static int unblock(int fd)
{
	int flags = fcntl(fd, F_GETFL);

	if (flags < 0)
		return -1;
	return fcntl(fd, F_SETFL, flags | O_NONBLOCK);
}

static int wait_writable(int fd, int ms)
{
	struct pollfd p;
	int n;

	p.fd = fd;
	p.events = POLLOUT;
	do
		n = poll(&p, 1, ms);
	while (n < 0 && errno == EINTR);
	return n;
}

/* 0, or an errno value. */
static int try_port(const struct sockaddr_in *to, int ms)
{
	int fd, n, err;

	fd = socket(AF_INET, SOCK_STREAM, 0);
	if (fd < 0)
		return errno;
	if (unblock(fd) < 0) {
		err = errno;
		close(fd);
		return err;
	}
	if (connect(fd, (const struct sockaddr *)to, sizeof(*to)) == 0) {
		close(fd);
		return 0;
	}
	if (errno != EINPROGRESS) {
		err = errno;
		close(fd);
		return err;
	}
	n = wait_writable(fd, ms);
	err = n < 0 ? errno : n == 0 ? ETIMEDOUT : outcome_of(fd);
	close(fd);
	return err;
}

int main(int argc, char **argv)
{
	static const unsigned short ports[] = { 22, 25, 80, 443 };
	struct sockaddr_in to;
	unsigned i;

	memset(&to, 0, sizeof(to));
	to.sin_family = AF_INET;
	if (argc != 2 || inet_pton(AF_INET, argv[1], &to.sin_addr) != 1) {
		fprintf(stderr, "usage: portcheck address\n");
		return 2;
	}
	for (i = 0; i < sizeof(ports) / sizeof(ports[0]); i++) {
		int err;

		to.sin_port = htons(ports[i]);
		err = try_port(&to, 3000);
		printf("%5u %s\n", ports[i], err == 0 ? "open" : strerror(err));
	}
	return 0;
}
