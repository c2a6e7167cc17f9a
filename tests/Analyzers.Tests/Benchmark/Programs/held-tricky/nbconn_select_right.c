/* connect with a timeout */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/select.h>
#include <sys/socket.h>

static int set_nb(int fd)
{
	int fl = fcntl(fd, F_GETFL);

	return fl < 0 ? -1 : fcntl(fd, F_SETFL, fl | O_NONBLOCK);
}

static int connect_tmo(int fd, const struct sockaddr_in *to, int secs)
{
	fd_set w;
	struct timeval tv = { secs, 0 };
	int n;
	int err;
	socklen_t elen = sizeof err;

	if (set_nb(fd) < 0)
		return -1;
	if (connect(fd, (const struct sockaddr *)to, sizeof *to) == 0)
		return 0;
	if (errno != EINPROGRESS)
		return -1;
	if (fd >= FD_SETSIZE)
		return -1;
	FD_ZERO(&w);
	FD_SET(fd, &w);
	n = select(fd + 1, NULL, &w, NULL, &tv);
	if (n < 0)
		return -1;
	if (n == 0) {
		errno = ETIMEDOUT;
		return -1;
	}
	if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &err, &elen) < 0)
		return -1;
	if (err != 0) {
		errno = err;
		return -1;
	}
	return 0;
}

int main(int argc, char **argv)
{
	struct sockaddr_in sa;
	int fd;

	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(80);
	if (argc < 2 || inet_pton(AF_INET, argv[1], &sa.sin_addr) != 1)
		return 2;
	fd = socket(AF_INET, SOCK_STREAM, 0);
	if (fd < 0)
		return 1;
	if (connect_tmo(fd, &sa, 3) < 0)
		perror(argv[1]);
	else
		puts("up");
	close(fd);
	return 0;
}
