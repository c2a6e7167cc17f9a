/* Handlers that only set a flag, or use what is safe in a handler. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static volatile sig_atomic_t stop, reload;
static int wake[2];

static void on_stop(int sig)
{
	int saved = errno;
	char c = (char)sig;

	stop = 1;
	if (write(wake[1], &c, 1) != 1)
		stop = 2;
	errno = saved;
}

static void on_hup(int sig)
{
	(void)sig;
	reload = 1;
}

static void on_crash(int sig)
{
	static const char msg[] = "crashed\n";

	(void)sig;
	if (write(STDERR_FILENO, msg, sizeof msg - 1) < 0)
		_exit(3);
	_exit(2);
}

static void handle(int sig, void (*f)(int), int flags)
{
	struct sigaction sa;

	memset(&sa, 0, sizeof sa);
	sa.sa_handler = f;
	sa.sa_flags = flags;
	sigfillset(&sa.sa_mask);
	if (sigaction(sig, &sa, NULL) != 0) {
		perror("sigaction");
		exit(1);
	}
}

int main(void)
{
	struct sockaddr_in sa, from;
	socklen_t len;
	char pkt[512], who[INET_ADDRSTRLEN];
	ssize_t n;
	int s;

	if (pipe(wake) != 0) {
		perror("pipe");
		return 1;
	}
	handle(SIGTERM, on_stop, 0);
	handle(SIGHUP, on_hup, 0);
	handle(SIGSEGV, on_crash, SA_RESETHAND);

	s = socket(AF_INET, SOCK_DGRAM, 0);
	if (s < 0) {
		perror("socket");
		return 1;
	}
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(5140);
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
		perror("bind");
		return 1;
	}
	while (!stop) {
		if (reload) {
			reload = 0;
			fprintf(stderr, "reloading\n");
		}
		len = sizeof from;
		n = recvfrom(s, pkt, sizeof pkt - 1, 0, (struct sockaddr *)&from, &len);
		if (n < 0) {
			if (errno == EINTR)
				continue;
			perror("recvfrom");
			break;
		}
		pkt[n] = '\0';
		if (inet_ntop(AF_INET, &from.sin_addr, who, sizeof who) == NULL)
			continue;
		printf("%s:%u %s\n", who, ntohs(from.sin_port), pkt);
	}
	close(s);
	close(wake[0]);
	close(wake[1]);
	return 0;
}
