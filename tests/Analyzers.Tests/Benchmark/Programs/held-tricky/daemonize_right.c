/* A daemon with a pid file, its signals and a child per job. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <syslog.h>
#include <unistd.h>

static void on_hup(int s)
{
	(void)s;
}

static void job(int c)
{
	char what[32];
	ssize_t n = recv(c, what, sizeof what - 1, 0);

	if (n <= 0)
		return;
	what[n] = '\0';
	if (strcmp(what, "run") == 0)
		execlp("true", "true", (char *)NULL);
}

int main(void)
{
	struct sockaddr_in a;
	struct sigaction sa;
	int l, c, on = 1;

	if (fork() > 0)
		_exit(0);
	setsid();
	openlog("jobd", 0, LOG_DAEMON);
	memset(&sa, 0, sizeof sa);
	sa.sa_handler = on_hup;
	sa.sa_flags = SA_RESTART;
	sigaction(SIGHUP, &sa, NULL);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGCHLD, SIG_IGN);
	l = socket(AF_INET, SOCK_STREAM, 0);
	memset(&a, 0, sizeof a);
	a.sin_family = AF_INET;
	a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	a.sin_port = htons(5999);
	if (l < 0 || setsockopt(l, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0
	    || bind(l, (struct sockaddr *)&a, sizeof a) < 0 || listen(l, 5) < 0) {
		syslog(LOG_ERR, "start: %m");
		return 1;
	}
	for (;;) {
		if ((c = accept(l, NULL, NULL)) < 0) {
			syslog(LOG_ERR, "accept: %m");
			continue;
		}
		if (fork() == 0) {
			close(l);
			job(c);
			_exit(0);
		}
		close(c);
	}
}
