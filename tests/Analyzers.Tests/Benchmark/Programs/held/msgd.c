/* msgd - stores short messages, answers with their number */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

struct header {
	unsigned short kind;
	unsigned short length;
};

static char store[256];
static unsigned count;

static int readn(int fd, void *to, size_t want)
{
	char *p = to;
	ssize_t r;

	while (want > 0) {
		r = read(fd, p, want);
		if (r <= 0)
			return -1;
		p += r;
		want -= (size_t)r;
	}
	return 0;
}

static int writen(int fd, const void *from, size_t want)
{
	const char *p = from;

	while (want > 0) {
		ssize_t w = write(fd, p, want);
		if (w < 0) {
			if (errno == EINTR)
				continue;
			return -1;
		}
		p += w;
		want -= (size_t)w;
	}
	return 0;
}

static int one_message(int fd)
{
	struct header h;
	unsigned short len;
	unsigned int answer;

	if (readn(fd, &h, sizeof h) < 0)
		return -1;
	len = ntohs(h.length);
	if (readn(fd, store, len) < 0)
		return -1;
	answer = htonl(++count);
	return writen(fd, &answer, sizeof answer);
}

int main(void)
{
	struct sockaddr_in sin;
	int s, c, on = 1;

	signal(SIGPIPE, SIG_IGN);
	if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
		perror("socket");
		return 1;
	}
	(void)setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	memset(&sin, 0, sizeof sin);
	sin.sin_family = AF_INET;
	sin.sin_port = htons(7001);
	sin.sin_addr.s_addr = INADDR_LOOPBACK;
	if (bind(s, (struct sockaddr *)&sin, sizeof sin) < 0 || listen(s, 0) < 0) {
		perror("msgd");
		return 1;
	}
	while (1) {
		if ((c = accept(s, NULL, NULL)) < 0) {
			perror("accept");
			continue;
		}
		while (one_message(c) == 0)
			;
		close(c);
	}
}
