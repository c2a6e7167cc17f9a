/* Collects a reply in a zeroed record and stops before it is full, so a zero is always left. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct session {
	int fd;
	size_t used;
	char reply[256];
};

static int collect(struct session *s)
{
	ssize_t n;

	memset(s->reply, 0, sizeof s->reply);
	s->used = 0;
	do {
		n = recv(s->fd, s->reply + s->used, sizeof s->reply - s->used, 0);
		if (n <= 0)
			return -1;
		s->used += (size_t)n;
		if (s->used >= sizeof s->reply)
			return -1;
	} while (strchr(s->reply, '\n') == NULL);
	return 0;
}

int main(int argc, char **argv)
{
	struct sockaddr_in to;
	struct session *s;
	int status = 1;

	if (argc != 2 || (s = calloc(1, sizeof *s)) == NULL)
		return 2;
	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(13);
	if (inet_pton(AF_INET, argv[1], &to.sin_addr) != 1) {
		free(s);
		return 2;
	}
	s->fd = socket(AF_INET, SOCK_STREAM, 0);
	if (s->fd < 0) {
		free(s);
		return 1;
	}
	if (connect(s->fd, (struct sockaddr *)&to, sizeof to) == 0 && collect(s) == 0) {
		fputs(s->reply, stdout);
		status = 0;
	}
	close(s->fd);
	free(s);
	return status;
}
