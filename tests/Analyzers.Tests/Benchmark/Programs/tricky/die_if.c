/* Failure is judged by functions that come back only if all is well. */
#include <errno.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static void die_if(int bad, const char *fmt, ...)
{
	va_list ap;
	int e = errno;

	if (!bad)
		return;
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fprintf(stderr, ": %s\n", strerror(e));
	exit(1);
}

static int checked(int rc, const char *what)
{
	if (rc >= 0)
		return rc;
	perror(what);
	abort();
}

static unsigned short parse_port(const char *s)
{
	char *end;
	unsigned long v;

	errno = 0;
	v = strtoul(s, &end, 10);
	die_if(errno != 0, "%s", s);
	if (*s == '\0' || *end != '\0' || v == 0 || v > 65535) {
		fprintf(stderr, "%s: not a port\n", s);
		exit(2);
	}
	return (unsigned short)v;
}

int main(int argc, char **argv)
{
	struct sockaddr_in sa;
	char buf[2048];
	int ls, fd, on = 1;
	ssize_t n;

	if (argc != 2) {
		fprintf(stderr, "usage: sink port\n");
		return 2;
	}
	ls = checked(socket(AF_INET, SOCK_STREAM, 0), "socket");
	checked(setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on), "setsockopt");
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(parse_port(argv[1]));
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	die_if(bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0, "bind %s", argv[1]);
	die_if(0 > listen(ls, 1), "listen");
	do
		fd = accept(ls, NULL, NULL);
	while (-1 == fd && (EINTR == errno || ECONNABORTED == errno));
	die_if(fd == -1, "accept");
	while ((n = recv(fd, buf, sizeof buf, 0)) != 0) {
		die_if(n == -1, "recv");
		die_if(fwrite(buf, 1, (size_t)n, stdout) != (size_t)n, "stdout");
	}
	close(fd);
	close(ls);
	return 0;
}
