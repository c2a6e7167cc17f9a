/* time server with a statistics signal */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

static volatile sig_atomic_t served, want_stats;

static void on_usr1(int sig)
{
	(void)sig;
	want_stats = 1;
}

int main(void)
{
	struct sigaction act;
	struct sockaddr_in sa;
	int s, c, on = 1, n;
	char text[64];

	memset(&act, 0, sizeof act);
	act.sa_handler = on_usr1;
	sigemptyset(&act.sa_mask);
	if (sigaction(SIGUSR1, &act, NULL) < 0)
		return 1;
	signal(SIGPIPE, SIG_IGN);
	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return 1;
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		return 1;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(3140);
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0)
		return 1;
	if (listen(s, 10) < 0)
		return 1;
	for (;;) {
		time_t now;

		if (want_stats) {
			printf("served %d\n", (int)served);
			want_stats = 0;
		}
		c = accept(s, NULL, NULL);
		if (c < 0) {
			if (errno != EINTR)
				perror("accept");
			continue;
		}
		time(&now);
		n = snprintf(text, sizeof text, "%ld\r\n", (long)now);
		if (write(c, text, n) != n)
			fprintf(stderr, "short write\n");
		served++;
		close(c);
	}
}
