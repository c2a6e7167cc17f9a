/* netstatd: counts connections; SIGUSR1 prints the count, SIGTERM ends. */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static volatile sig_atomic_t done;
static volatile sig_atomic_t connections;

static void on_usr1(int signo)
{
	(void)signo;
	printf("connections so far: %d\n", (int)connections);
}

static void on_term(int signo)
{
	(void)signo;
	done = 1;
}

static void install(int signo, void (*handler)(int))
{
	struct sigaction sa;

	memset(&sa, 0, sizeof sa);
	sa.sa_handler = handler;
	sigemptyset(&sa.sa_mask);
	if (sigaction(signo, &sa, NULL) < 0) {
		perror("sigaction");
		exit(1);
	}
}

int main(void)
{
	struct sockaddr_in6 any;
	int ls, c, on = 1;

	install(SIGUSR1, on_usr1);
	install(SIGTERM, on_term);
	ls = socket(AF_INET6, SOCK_STREAM, 0);
	if (ls < 0) {
		perror("socket");
		return 1;
	}
	if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0) {
		perror("setsockopt");
		return 1;
	}
	memset(&any, 0, sizeof any);
	any.sin6_family = AF_INET6;
	any.sin6_addr = in6addr_any;
	any.sin6_port = htons(1818);
	if (bind(ls, (struct sockaddr *)&any, sizeof any) < 0) {
		perror("bind");
		return 1;
	}
	if (listen(ls, 32) < 0) {
		perror("listen");
		return 1;
	}
	while (!done) {
		c = accept(ls, NULL, NULL);
		if (c < 0) {
			if (errno == EINTR || errno == ECONNABORTED)
				continue;
			perror("accept");
			sleep(1);
			continue;
		}
		connections++;
		close(c);
	}
	close(ls);
	return 0;
}
