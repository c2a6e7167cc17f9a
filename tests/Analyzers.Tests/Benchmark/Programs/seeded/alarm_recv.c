/* rpcping: a datagram request with a time limit set by alarm(), old school. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static volatile sig_atomic_t ticks;

static void on_alarm(int sig)
{
	(void)sig;
	ticks++;
}

static void every_second(void)
{
	struct sigaction sa;

	memset(&sa, 0, sizeof sa);
	sa.sa_handler = on_alarm;
	sigemptyset(&sa.sa_mask);
	sa.sa_flags = 0;		/* recvfrom() shall return */
	if (sigaction(SIGALRM, &sa, NULL) < 0) {
		perror("sigaction");
		exit(1);
	}
}

static void err(const char *what)
{
	perror(what);
	exit(1);
}

int main(int argc, char **argv)
{
	struct sockaddr_in to;
	unsigned char call[40], reply[400];
	uint32_t xid = htonl((uint32_t)getpid());
	ssize_t n;
	int s;

	if (argc != 2)
		return 2;
	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(111);
	if (inet_pton(AF_INET, argv[1], &to.sin_addr) != 1)
		return 2;
	if ((s = socket(AF_INET, SOCK_DGRAM, 0)) < 0)
		err("socket");
	every_second();
	memset(call, 0, sizeof call);
	memcpy(call, &xid, sizeof xid);
	while (ticks < 5) {
		if (sendto(s, call, sizeof call, 0, (struct sockaddr *)&to, sizeof to) < 0)
			err("sendto");
		alarm(1);
		n = recvfrom(s, reply, sizeof reply, 0, NULL, NULL);
		if (n < 0)
			err("recvfrom");
		alarm(0);
		if (n >= 4 && memcmp(reply, &xid, 4) == 0) {
			printf("%s is alive, %ld bytes\n", argv[1], (long)n);
			return 0;
		}
	}
	return 1;
}
