/* A descriptor that is ours or lent, remembered by a flag; closed under the same flag. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int listener(unsigned short port)
{
	struct sockaddr_in me;
	int s, on = 1;

	if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0)
		return -1;
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		goto bad;
	memset(&me, 0, sizeof me);
	me.sin_family = AF_INET;
	me.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	me.sin_port = htons(port);
	if (bind(s, (struct sockaddr *)&me, sizeof me) < 0 || listen(s, 5) < 0)
		goto bad;
	return s;
bad:
	close(s);
	return -1;
}

static int answer(int fd)
{
	char buf[128];
	ssize_t n, off, m;

	n = read(fd, buf, sizeof buf);
	if (n <= 0)
		return -1;
	for (off = 0; off < n; off += m) {
		m = write(fd, buf + off, (size_t)(n - off));
		if (m < 0) {
			if (errno == EINTR) {
				m = 0;
				continue;
			}
			return -1;
		}
	}
	return 0;
}

int main(int argc, char **argv)
{
	int inetd = argc > 1 && strcmp(argv[1], "-i") == 0;
	int l = -1, c, rounds = 3;

	signal(SIGPIPE, SIG_IGN);
	if (!inetd) {
		l = listener(9040);
		if (l < 0) {
			perror("listener");
			return 1;
		}
	}
	while (rounds-- > 0) {
		c = inetd ? STDIN_FILENO : accept(l, NULL, NULL);
		if (c < 0) {
			if (errno == EINTR || errno == ECONNABORTED)
				continue;
			perror("accept");
			break;
		}
		if (answer(c) < 0)
			fprintf(stderr, "peer left\n");
		if (!inetd)
			close(c);
	}
	if (l >= 0)
		close(l);
	return 0;
}
