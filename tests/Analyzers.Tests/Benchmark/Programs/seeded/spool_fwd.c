/* Forwards spooled reports, one connection per report, in a loop. */
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static struct sockaddr_in sink;

#define RETURN_IF(cond, what) \
	do { if (cond) { perror(what); return -1; } } while (0)

static int ship(int s, int f)
{
	char block[4096], *p;
	ssize_t n, w;

	while ((n = read(f, block, sizeof block)) > 0) {
		for (p = block; n > 0; p += w, n -= w) {
			w = send(s, p, (size_t)n, MSG_NOSIGNAL);
			if (w < 0)
				return -1;
		}
	}
	return (int)n;
}

static int forward(const char *path)
{
	int f, s, rc;

	f = open(path, O_RDONLY);
	RETURN_IF(f < 0, path);
	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0) {
		perror("socket");
		close(f);
		return -1;
	}
	if (connect(s, (struct sockaddr *)&sink, sizeof sink) < 0) {
		perror("connect");
		close(f);
		close(s);
		return -1;
	}
	rc = ship(s, f);
	close(f);
	RETURN_IF(rc < 0, "ship");
	close(s);
	return 0;
}

int main(int argc, char **argv)
{
	int i, failed = 0;

	if (argc < 3) {
		fprintf(stderr, "usage: %s address report...\n", argv[0]);
		return 2;
	}
	sink.sin_family = AF_INET;
	sink.sin_port = htons(5151);
	if (inet_pton(AF_INET, argv[1], &sink.sin_addr) != 1) {
		fprintf(stderr, "%s: bad address\n", argv[1]);
		return 2;
	}
	for (i = 2; i < argc; i++)
		if (forward(argv[i]) < 0)
			failed++;
	return failed != 0;
}
