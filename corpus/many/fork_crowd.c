/*
 * fork_crowd - an echo server with a child for each connection
 *
 * usage: fork_crowd COUNT
 *
 * Serves that many connections, waits until the last child has been taken up, says so, and stays until its input ends, so
 * that somebody can look at what is left of them.
 */

#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t reaped, killed;

static void die(const char *what)
{
	perror(what);
	exit(1);
}

/* One signal may stand for several children. */
static void sig_chld(int signo)
{
	int saved = errno, stat;

	(void)signo;
	while (waitpid(-1, &stat, WNOHANG) > 0) {
		reaped++;
		if (!WIFEXITED(stat))
			killed++;
	}
	errno = saved;
}

static void str_echo(int sockfd)
{
	char buf[512];
	ssize_t n;

	while ((n = recv(sockfd, buf, sizeof buf, 0)) > 0) {
		if (send(sockfd, buf, n, MSG_NOSIGNAL) != n)
			break;
	}
}

int main(int argc, char *argv[])
{
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t length = sizeof address;
	struct sigaction action;
	sigset_t child, before;
	int listener, count, accepted = 0;
	char byte;

	if (argc != 2) {
		fprintf(stderr, "usage: %s COUNT\n", argv[0]);
		return 2;
	}
	count = atoi(argv[1]);
	listener = socket(AF_INET, SOCK_STREAM, 0);
	if (listener == -1 || bind(listener, (struct sockaddr *)&address, length) == -1 || listen(listener, SOMAXCONN) == -1)
		die("listener");
	getsockname(listener, (struct sockaddr *)&address, &length);

	memset(&action, 0, sizeof action);
	action.sa_handler = sig_chld;
	sigemptyset(&action.sa_mask);
	sigaction(SIGCHLD, &action, NULL); /* accept() fails with EINTR, and is called again */
	printf("listening on port %d\n", ntohs(address.sin_port));
	fflush(stdout);

	while (accepted < count) {
		int connection = accept(listener, NULL, NULL);
		pid_t pid;

		if (connection == -1) {
			if (errno == EINTR || errno == ECONNABORTED)
				continue;
			die("accept");
		}
		accepted++;
		if ((pid = fork()) == -1)
			die("fork");
		if (pid == 0) {
			close(listener);
			str_echo(connection);
			exit(0);
		}
		close(connection);
	}

	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child, &before);
	while (reaped < accepted)
		sigsuspend(&before);
	sigprocmask(SIG_SETMASK, &before, NULL);
	printf("%d connections, %d children, %d of them killed\n", accepted, (int)reaped, (int)killed);
	fflush(stdout);
	while (read(STDIN_FILENO, &byte, 1) > 0)
		;
	printf("nobody is left: %d\n", wait(NULL) == -1 && errno == ECHILD);
	return 0;
}
