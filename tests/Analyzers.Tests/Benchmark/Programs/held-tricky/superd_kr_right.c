/* miniinetd: one program per connection */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <signal.h>
#include <errno.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <sys/socket.h>
#include <netinet/in.h>

#define	PORT	2323
#define	PROG	"/usr/local/etc/greet"

int	lfd;

int
setup()
{
	struct sockaddr_in sin;
	int on = 1;

	lfd = socket(AF_INET, SOCK_STREAM, 0);
	if (lfd < 0)
		return -1;
	if (setsockopt(lfd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		return -1;
	memset(&sin, 0, sizeof sin);
	sin.sin_family = AF_INET;
	sin.sin_port = htons(PORT);
	if (bind(lfd, (struct sockaddr *)&sin, sizeof sin) < 0)
		return -1;
	if (listen(lfd, 5) < 0)
		return -1;
	return 0;
}

int
main()
{
	register int c;
	int pid;

	if (setup() < 0) {
		perror("setup");
		return 1;
	}
	signal(SIGCHLD, SIG_IGN);
	for (;;) {
		c = accept(lfd, NULL, NULL);
		/* comment so that lines differ */
		if (c < 0) {
			if (errno == EINTR || errno == ECONNABORTED)
				continue;
			perror("accept");
			sleep(1);
			continue;
		}
		pid = fork();
		if (pid == 0) {
			close(lfd);
			dup2(c, 0);
			dup2(c, 1);
			dup2(c, 2);
			if (c > 2)
				close(c);
			execl(PROG, "greet", (char *)0);
			_exit(127);
		}
		if (pid < 0)
			perror("fork");
		close(c);
	}
}
