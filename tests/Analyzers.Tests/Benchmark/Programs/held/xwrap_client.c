/* Client with the usual x-wrappers. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static void die(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
	exit(1);
}

static int xsocket(int d, int t, int p)
{
	int s = socket(d, t, p);

	if (s < 0)
		die("socket: %s", strerror(errno));
	return s;
}

static void xconnect(int s, const struct sockaddr *a, socklen_t n)
{
	if (connect(s, a, n) != 0)
		die("connect: %s", strerror(errno));
}

static void xwrite(int s, const void *b, size_t n)
{
	if (write(s, b, n) < 0)
		die("write: %s", strerror(errno));
}

int main(int argc, char **argv)
{
	struct sockaddr_in sa;
	char *answer;
	size_t room = 4096, have = 0;
	ssize_t n;
	int s;

	if (argc != 2)
		die("usage: %s address", argv[0]);
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(79);
	if (inet_pton(AF_INET, argv[1], &sa.sin_addr) == 0)
		die("%s: no address", argv[1]);
	if ((answer = malloc(room)) == NULL)
		die("out of memory");
	s = xsocket(AF_INET, SOCK_STREAM, 0);
	xconnect(s, (struct sockaddr *)&sa, sizeof sa);
	xwrite(s, "root\r\n", 6);
	while ((n = recv(s, answer, sizeof(answer), 0)) > 0) {
		fwrite(answer, 1, n, stdout);
		have += n;
	}
	printf("(%zu bytes)\n", have);
	close(s);
	free(answer);
	return 0;
}
