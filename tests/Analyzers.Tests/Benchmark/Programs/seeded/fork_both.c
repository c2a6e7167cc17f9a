/* A server whose children keep the listening socket, and whose parent forgets them. */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void greet(int fd)
{
	static const char text[] = "hello\n";
	size_t off = 0;

	while (off < sizeof text - 1) {
		ssize_t n = send(fd, text + off, sizeof text - 1 - off, MSG_NOSIGNAL);

		if (n < 0) {
			perror("send");
			return;
		}
		off += (size_t)n;
	}
}

static int setup(void)
{
	struct sockaddr_in sa;
	int s, on = 1;

	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return -1;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(2600);
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0 || bind(s, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(s, 9) < 0) {
		close(s);
		return -1;
	}
	return s;
}

int main(void)
{
	int ls, fd;
	pid_t pid;

	if ((ls = setup()) < 0) {
		perror("setup");
		return 1;
	}
	while (1) {
		fd = accept(ls, NULL, NULL);
		if (fd < 0)
			continue;
		pid = fork();
		if (pid < 0) {
			perror("fork");
		} else if (pid == 0) {
			close(ls);
			greet(fd);
			exit(0);
		}
		close(fd);
	}
}
