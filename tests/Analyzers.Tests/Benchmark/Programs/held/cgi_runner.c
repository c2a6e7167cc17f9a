/* Runs a CGI program that the request names. */
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
#include <sys/wait.h>
#include <unistd.h>

static int read_line(int fd, char *b, size_t size)
{
	size_t at = 0;

	while (at + 1 < size) {
		ssize_t r = recv(fd, &b[at], 1, 0);
		if (r < 0)
			return -1;
		if (r == 0 || b[at] == '\n')
			break;
		at++;
	}
	b[at] = 0;
	return (int)at;
}

static void run(int c, char *prog)
{
	pid_t p;

	p = fork();
	if (p == 0) {
		if (dup2(c, 1) < 0)
			_exit(126);
		execl("/bin/sh", "sh", "-c", prog, (char *)NULL);
		_exit(127);
	}
	if (p > 0)
		(void)waitpid(p, NULL, 0);
}

int main(void)
{
	struct sockaddr_in sa;
	char line[100], verb[10], prog[80];
	int s, c, yes = 1;

	signal(SIGPIPE, SIG_IGN);
	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0) {
		perror("socket");
		return 1;
	}
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(8881);
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) < 0)
		perror("setsockopt");
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
		perror("bind");
		return 1;
	}
	if (listen(s, 5) < 0) {
		perror("listen");
		return 1;
	}
	for (;;) {
		c = accept(s, NULL, NULL);
		if (c < 0)
			continue;
		if (read_line(c, line, sizeof line) <= 0) {
			close(c);
			continue;
		}
		if (sscanf(line, "%9s %s", verb, prog) != 2)
			continue;
		run(c, prog);
		close(c);
	}
}
