/* Fetches a page with a deadline by alarm(). */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static volatile sig_atomic_t late;

static void on_alarm(int sig)
{
	(void)sig;
	late = 1;
}

static int fetch(int fd)
{
	char buf[1500];
	ssize_t n;

	for (;;) {
		n = read(fd, buf, sizeof buf);
		if (n < 0) {
			if (errno == EINTR && !late)
				continue;
			return -1;
		}
		if (n == 0)
			return 0;
		fwrite(buf, 1, n, stdout);
	}
}

int main(int argc, char **argv)
{
	static const char req[] = "GET / HTTP/1.0\r\n\r\n";
	struct addrinfo hints, *r;
	struct sigaction sa;
	int rc, fd;

	if (argc < 2)
		return 2;
	memset(&sa, 0, sizeof sa);
	sa.sa_handler = on_alarm;
	sigaction(SIGALRM, &sa, NULL);
	alarm(20);
	memset(&hints, 0, sizeof hints);
	hints.ai_family = AF_INET;
	hints.ai_socktype = SOCK_STREAM;
	if ((rc = getaddrinfo(argv[1], "http", &hints, &r)) != 0) {
		fprintf(stderr, "%s\n", gai_strerror(rc));
		return 1;
	}
	fd = socket(r->ai_family, r->ai_socktype, r->ai_protocol);
	if (fd < 0 || connect(fd, r->ai_addr, r->ai_addrlen) < 0) {
		perror(argv[1]);
		return 1;
	}
	fprintf(stderr, "connected, family %d\n", r->ai_family);
	freeaddrinfo(r);
	if (send(fd, req, sizeof req - 1, 0) != sizeof req - 1) {
		perror("send");
		return 1;
	}
	rc = fetch(fd);
	close(fd);
	return rc < 0;
}
