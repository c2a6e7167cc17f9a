/* nightd: K&R daemon; forks per call, reaps in the handler, copies texts within bounds. */
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char *allowed[] = { "news", "mail", "clean", 0 };
static char who[16];

static void reap(sig)
int sig;
{
	int save = errno;

	while (waitpid(-1, (int *)0, WNOHANG) > 0)
		;
	errno = save;
}

static int known(job)
char *job;
{
	register char **p;

	for (p = allowed; *p; p++)
		if (strcmp(*p, job) == 0)
			return p - allowed;
	return -1;
}

static void talk(s)
int s;
{
	char buf[80], cmd[64], *p;
	int n, k;

	n = read(s, buf, sizeof(buf) - 1);
	if (n <= 0)
		return;
	buf[n] = 0;
	for (p = buf; *p && *p != '\r' && *p != '\n'; p++)
		*p = tolower((unsigned char)*p);
	*p = 0;
	if (strlen(buf) >= sizeof(who)) {
		fprintf(stderr, "name too long\n");
		return;
	}
	strcpy(who, buf);
	if ((k = known(who)) < 0) {
		fprintf(stderr, "job %s?\n", who);
		return;
	}
	sprintf(cmd, "/usr/lib/night/%s", allowed[k]);
	if (system(cmd) != 0)
		fprintf(stderr, "%s failed\n", cmd);
}

int main(argc, argv)
int argc;
char **argv;
{
	struct sockaddr_in sin, from;
	socklen_t len;
	int s, c, on = 1;
	char text[INET_ADDRSTRLEN];

	signal(SIGCHLD, reap);
	if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
		perror("socket");
		exit(1);
	}
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, (char *)&on, sizeof(on)) < 0)
		perror("SO_REUSEADDR");
	memset((char *)&sin, 0, sizeof(sin));
	sin.sin_family = AF_INET;
	sin.sin_port = htons(4010);
	sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(s, (struct sockaddr *)&sin, sizeof(sin)) < 0) {
		perror("bind");
		exit(1);
	}
	if (listen(s, 5) < 0) {
		perror("listen");
		exit(1);
	}
again:
	len = sizeof(from);
	c = accept(s, (struct sockaddr *)&from, &len);
	if (c < 0) {
		if (errno != EINTR)
			perror("accept");
		goto again;
	}
	if (inet_ntop(AF_INET, &from.sin_addr, text, sizeof(text)) != 0)
		printf("%s:%u\n", text, ntohs(from.sin_port));
	switch (fork()) {
	case -1:
		perror("fork");
		break;
	case 0:
		close(s);
		talk(c);
		close(c);
		_exit(0);
	}
	close(c);
	goto again;
}
