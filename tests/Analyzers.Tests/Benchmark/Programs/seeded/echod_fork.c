/*
 * echod - answers each line with itself, one process per client.
 * Started from rc.local; logs go to stderr.
 */
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <netinet/in.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ECHO_PORT 7007

static void reaper(int sig)
{
	int saved = errno;

	(void)sig;
	while (waitpid(-1, NULL, WNOHANG) > 0)
		;
	errno = saved;
}

static void echo(int fd)
{
	char buf[1024];
	ssize_t n, off, w;

	while ((n = read(fd, buf, sizeof(buf))) > 0) {
		for (off = 0; off < n; off += w) {
			w = write(fd, buf + off, n - off);
			if (w <= 0)
				return;
		}
	}
	if (n < 0)
		perror("echod: read");
}

int main(void)
{
	struct sockaddr_in sin;
	int ls, s, on = 1;
	pid_t pid;

	signal(SIGPIPE, SIG_IGN);
	signal(SIGCHLD, reaper);
	if ((ls = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
		perror("echod: socket");
		exit(1);
	}
	if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on)) < 0)
		perror("echod: setsockopt");
	memset(&sin, 0, sizeof(sin));
	sin.sin_family = AF_INET;
	sin.sin_addr.s_addr = htonl(INADDR_ANY);
	sin.sin_port = htons(ECHO_PORT);
	if (bind(ls, (struct sockaddr *)&sin, sizeof(sin)) < 0) {
		perror("echod: bind");
		exit(1);
	}
	if (listen(ls, 5) < 0) {
		perror("echod: listen");
		exit(1);
	}
	for (;;) {
		s = accept(ls, NULL, NULL);
		if (s < 0) {
			if (errno != EINTR)
				perror("echod: accept");
			continue;
		}
		pid = fork();
		if (pid < 0) {
			perror("echod: fork");
			close(s);
			continue;
		}
		if (pid == 0) {
			close(ls);
			echo(s);
			close(s);
			_exit(0);
		}
	}
}
