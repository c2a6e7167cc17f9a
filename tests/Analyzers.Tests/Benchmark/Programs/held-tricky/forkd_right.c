/* Forks for each caller, tells it the date. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t stop;

static void on_term(int sig)
{
	stop = sig;
}

static void tell_date(int c)
{
	time_t t = time(NULL);
	char text[64];
	size_t n;

	n = strftime(text, sizeof text, "%F %T\n", gmtime(&t));
	if (write(c, text, n) != (ssize_t)n)
		fprintf(stderr, "short answer\n");
}

static void on_child(int sig)
{
	int saved = errno;

	(void)sig;
	while (waitpid(-1, NULL, WNOHANG) > 0)
		;
	errno = saved;
}

int main(void)
{
	struct sockaddr_in a;
	struct sigaction sa;
	int l, c, on = 1;
	pid_t kid;

	signal(SIGPIPE, SIG_IGN);
	memset(&sa, 0, sizeof sa);
	sa.sa_handler = on_term;
	sigaction(SIGTERM, &sa, NULL);
	sa.sa_handler = on_child;
	sa.sa_flags = SA_RESTART;
	sigaction(SIGCHLD, &sa, NULL);
	l = socket(AF_INET, SOCK_STREAM, 0);
	if (l < 0) {
		perror("socket");
		exit(1);
	}
	memset(&a, 0, sizeof a);
	a.sin_family = AF_INET;
	a.sin_port = htons(1313);
	if (setsockopt(l, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		perror("setsockopt");
	if (bind(l, (struct sockaddr *)&a, sizeof a) < 0) {
		perror("bind");
		exit(1);
	}
	if (listen(l, 10) < 0) {
		perror("listen");
		exit(1);
	}
	while (!stop) {
		c = accept(l, NULL, NULL);
		if (c < 0)
			continue;
		kid = fork();
		if (kid == 0) {
			close(l);
			tell_date(c);
			_exit(0);
		}
		if (kid < 0)
			perror("fork");
		close(c);
	}
	close(l);
	return 0;
}
