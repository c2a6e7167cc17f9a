/* Measures a host's discard service, with select() for the time limit. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

static int dial(const struct sockaddr_in *to, int limit)
{
	struct timeval tv;
	fd_set w;
	int s, fl, rc, err;
	socklen_t len = sizeof err;

	if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0)
		return -1;
	if ((fl = fcntl(s, F_GETFL)) < 0 || fcntl(s, F_SETFL, fl | O_NONBLOCK) < 0)
		goto err;
	rc = connect(s, (const struct sockaddr *)to, sizeof *to);
	if (rc == 0)
		return s;
	if (errno != EINPROGRESS)
		goto err;
	FD_ZERO(&w);
	FD_SET(s, &w);
	tv.tv_sec = limit;
	tv.tv_usec = 0;
	rc = select(s, NULL, &w, NULL, &tv);
	if (rc <= 0)
		goto err;
	return s;
err:
	close(s);
	return -1;
}

static long pour(int s, int seconds)
{
	static char junk[8192];
	time_t end = time(NULL) + seconds;
	long total = 0;

	while (time(NULL) < end) {
		ssize_t n = send(s, junk, sizeof junk, MSG_NOSIGNAL);
		if (n < 0) {
			fd_set w;

			if (errno != EAGAIN)
				return -1;
			continue;
		}
		total += n;
	}
	return total;
}

int main(int argc, char **argv)
{
	struct sockaddr_in to = { .sin_family = AF_INET, .sin_port = htons(9) };
	int s;

	if (argc != 2 || inet_pton(AF_INET, argv[1], &to.sin_addr) <= 0)
		return 2;
	s = dial(&to, 3);
	if (s < 0)
		return 1;
	printf("%ld\n", pour(s, 10));
	close(s);
	return 0;
}
