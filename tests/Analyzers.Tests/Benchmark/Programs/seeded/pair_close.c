/* Runs a filter program over a socket pair and copies its answer. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static void close_both(int sv[2])
{
	close(sv[0]);
	close(sv[1]);
}

static pid_t start_filter(int sv[2], char *const argv[])
{
	pid_t pid = fork();

	if (pid == 0) {
		close(sv[0]);
		if (dup2(sv[1], 0) < 0 || dup2(sv[1], 1) < 0)
			_exit(126);
		close(sv[1]);
		execvp(argv[0], argv);
		_exit(127);
	}
	return pid;
}

static int feed(int fd, const char *text)
{
	size_t n = strlen(text);

	while (n > 0) {
		ssize_t w = send(fd, text, n, MSG_NOSIGNAL);

		if (w < 0)
			return -1;
		text += w;
		n -= (size_t)w;
	}
	return shutdown(fd, SHUT_WR);
}

static int drain(int fd)
{
	char buf[512];
	ssize_t n;

	while ((n = recv(fd, buf, sizeof buf, 0)) > 0)
		fwrite(buf, 1, (size_t)n, stdout);
	return n < 0 ? -1 : 0;
}

int main(int argc, char **argv)
{
	int sv[2], status, rc = 0;
	pid_t pid;

	if (argc < 3) {
		fprintf(stderr, "usage: %s text program [arguments]\n", argv[0]);
		return 2;
	}
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, sv) < 0) {
		perror("socketpair");
		return 1;
	}
	pid = start_filter(sv, argv + 2);
	if (pid < 0) {
		perror("fork");
		close_both(sv);
		return 1;
	}
	close(sv[1]);
	if (feed(sv[0], argv[1]) < 0 || drain(sv[0]) < 0) {
		perror("filter");
		rc = 1;
	}
	close_both(sv);
	if (waitpid(pid, &status, 0) < 0)
		perror("waitpid");
	return rc;
}
