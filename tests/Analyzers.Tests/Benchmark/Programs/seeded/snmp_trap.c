/* trapd: logs traps; forks a handler for each, and a SIGHUP reopens the log. */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static FILE *logf;
static const char *const logname = "traps.log";

static void reopen(int sig)
{
	(void)sig;
	fclose(logf);
	logf = fopen(logname, "a");
	if (logf == NULL)
		_exit(1);
}

static void record(const unsigned char *trap, size_t len)
{
	size_t i;

	for (i = 0; i < len; i++)
		fprintf(logf, "%02x", trap[i]);
	fputc('\n', logf);
	fflush(logf);
}

static void dispatch(const unsigned char *trap, size_t len)
{
	pid_t pid = fork();

	if (pid < 0) {
		perror("fork");
		return;
	}
	if (pid == 0) {
		record(trap, len);
		_exit(0);
	}
}

int main(void)
{
	struct sockaddr_in sa;
	unsigned char trap[1472];
	ssize_t n;
	int s;

	if ((logf = fopen(logname, "a")) == NULL) {
		perror(logname);
		return 1;
	}
	signal(SIGHUP, reopen);
	s = socket(AF_INET, SOCK_DGRAM, 0);
	if (s < 0) {
		perror("socket");
		return 1;
	}
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(162);
	sa.sin_addr.s_addr = htonl(INADDR_ANY);
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
		perror("bind");
		return 1;
	}
	for (;;) {
		n = recv(s, trap, sizeof trap, 0);
		if (n < 0) {
			if (errno != EINTR)
				perror("recv");
			continue;
		}
		dispatch(trap, (size_t)n);
	}
}
