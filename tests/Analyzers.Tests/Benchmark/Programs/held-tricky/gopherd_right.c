/* gopher server, forks per request */
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
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static int running = 1;

static void stop(int s)
{
	running = 0;
}

static void chld(int s)
{
	int e = errno;

	while (waitpid(-1, NULL, WNOHANG) > 0)
		;
	errno = e;
}

static int out(int fd, const char *p, size_t n)
{
	while (n) {
		ssize_t w = write(fd, p, n);
		if (w < 0 && errno == EINTR)
			continue;
		if (w <= 0)
			return -1;
		p += w, n -= (size_t)w;
	}
	return 0;
}

static void selector(int fd)
{
	char sel[128], file[256], block[1024];
	size_t used = 0;
	ssize_t n;
	FILE *f;

	while (used < sizeof sel - 1 && (n = read(fd, sel + used, 1)) == 1 && sel[used] != '\r')
		used++;
	sel[used] = '\0';
	if (strstr(sel, "..") != NULL)
		return;
	snprintf(file, sizeof file, "/var/gopher/%s", sel);
	f = fopen(file, "r");
	if (f == NULL) {
		out(fd, "3 not found\r\n.\r\n", 16);
		return;
	}
	while ((n = (ssize_t)fread(block, 1, sizeof block, f)) > 0)
		if (out(fd, block, (size_t)n) < 0)
			break;
	fclose(f);
}

int main(void)
{
	struct sockaddr_in6 me;
	struct sigaction sa;
	int l, c, on = 1;

	memset(&sa, 0, sizeof sa);
	sa.sa_handler = chld;
	sa.sa_flags = SA_RESTART;
	sigaction(SIGCHLD, &sa, NULL);
	sa.sa_handler = stop;
	sigaction(SIGTERM, &sa, NULL);
	signal(SIGPIPE, SIG_IGN);
	l = socket(AF_INET6, SOCK_STREAM, 0);
	if (l < 0 || setsockopt(l, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		return 1;
	memset(&me, 0, sizeof me);
	me.sin6_family = AF_INET6;
	me.sin6_port = htons(70);
	me.sin6_addr = in6addr_loopback;
	if (bind(l, (struct sockaddr *)&me, sizeof me) < 0 || listen(l, 16) < 0)
		return 1;
	while (running) {
		c = accept(l, NULL, NULL);
		if (c < 0)
			continue;
		switch (fork()) {
		case 0:
			close(l);
			selector(c);
			_exit(0);
		case -1:
			perror("fork");
			/* fall through */
		default:
			close(c);
		}
	}
	close(l);
	return 0;
}
