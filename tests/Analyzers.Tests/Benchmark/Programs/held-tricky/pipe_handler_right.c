/* Prints progress when asked by SIGUSR1, counts what it receives. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static unsigned long total;

static volatile sig_atomic_t asked;

static void report(int sig)
{
	asked = 1;
}

static int go(int fd)
{
	struct pollfd p = { fd, POLLIN, 0 };
	char b[4096];
	ssize_t n;
	int r;

	for (;;) {
		r = poll(&p, 1, -1);
		if (r < 0) {
			if (errno != EINTR)
				return -1;
			if (asked) {
				asked = 0;
				fprintf(stderr, "%lu bytes\n", total);
			}
			continue;
		}
		if (p.revents & (POLLIN | POLLHUP | POLLERR)) {
			n = recv(fd, b, sizeof b, 0);
			if (n < 0)
				return -1;
			if (n == 0)
				return 0;
			total += n;
		}
	}
}

int main(int argc, char **argv)
{
	struct sockaddr_in a;
	struct sigaction sa = { 0 };
	int s;

	sa.sa_handler = report;
	sa.sa_flags = SA_RESTART;
	sigaction(SIGUSR1, &sa, NULL);
	memset(&a, 0, sizeof a);
	a.sin_family = AF_INET;
	a.sin_port = htons(19);
	if (argc != 2 || inet_pton(AF_INET, argv[1], &a.sin_addr) != 1)
		return 2;
	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return 1;
	if (connect(s, (struct sockaddr *)&a, sizeof a) < 0) {
		fprintf(stderr, "connect: %s\n", strerror(errno));
		close(s);
		return 1;
	}
	if (go(s) < 0)
		perror("recv");
	close(s);
	return 0;
}
