/* TEMP_FAILURE_RETRY-like macro round every call that can be interrupted. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#define RETRY(result, call) do { (result) = (call); } while ((result) == -1 && errno == EINTR)

static volatile sig_atomic_t seconds;

static void tick(int signo)
{
	(void)signo;
	++seconds;
}

int main(int argc, char **argv)
{
	struct sigaction sa = { .sa_handler = tick };	/* no SA_RESTART */
	struct itimerval every = { { 1, 0 }, { 1, 0 } };
	struct sockaddr_in to;
	unsigned char buf[1024];
	size_t total = 0;
	ssize_t n;
	int s, rc;

	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(19);
	if (argc != 2 || inet_aton(argv[1], &to.sin_addr) == 0) {
		fputs("usage: throughput address\n", stderr);
		return 2;
	}
	if (sigaction(SIGALRM, &sa, NULL) == -1 || setitimer(ITIMER_REAL, &every, NULL) == -1) {
		perror("timer");
		return 1;
	}
	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s == -1) {
		perror("socket");
		return 1;
	}
	/* A connect() that was interrupted goes on; the second call waits for it. */
	rc = connect(s, (struct sockaddr *)&to, sizeof to);
	if (rc == -1 && errno != EINTR) {
		perror("connect");
		return 1;
	}
	while (seconds < 10) {
		RETRY(n, recv(s, buf, sizeof buf, 0));
		if (n == -1) {
			perror("recv");
			return 1;
		}
		if (n == 0)
			break;
		total += (size_t)n;
	}
	printf("%zu bytes in %d s\n", total, (int)seconds);
	close(s);
	return 0;
}
