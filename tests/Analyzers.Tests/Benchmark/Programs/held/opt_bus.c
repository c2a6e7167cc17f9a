/* Telemetry bus: worker threads share one line to the collector. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct bus {
	pthread_mutex_t m;
	int fd;
	char *line;
	size_t cap;
};

static int bus_reply(struct bus *b)
{
	ssize_t n;

	n = recv(b->fd, b->line, sizeof(b->line), 0);
	if (n <= 0)
		return -1;
	return b->line[0] == '+' ? 0 : 1;
}

static int bus_listen(void)
{
	struct sockaddr_in me;
	int s, c;

	s = socket(AF_INET, SOCK_DGRAM, 0);
	if (s < 0)
		return -1;
	memset(&me, 0, sizeof me);
	me.sin_family = AF_INET;
	me.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	me.sin_port = htons(6300);
	if (bind(s, (struct sockaddr *)&me, sizeof me) < 0) {
		close(s);
		return -1;
	}
	if (listen(s, 4) < 0) {
		close(s);
		return -1;
	}
	c = accept(s, NULL, NULL);
	close(s);
	return c;
}

static int bus_dial(const char *ip)
{
	struct sockaddr_in to, me;
	int s = socket(AF_INET, SOCK_STREAM, 0);
	in_addr_t a;

	if (s < 0)
		return -1;
	a = inet_addr(ip);
	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(6301);
	to.sin_addr.s_addr = a;
	memset(&me, 0, sizeof me);
	me.sin_family = AF_INET;
	me.sin_port = htons(6302);
	connect(s, (struct sockaddr *)&to, sizeof to);
	if (bind(s, (struct sockaddr *)&me, sizeof me) < 0)
		fprintf(stderr, "any port will do\n");
	return s;
}

static void *worker(void *arg)
{
	struct bus *b = arg;
	char msg[32];
	int i, len;

	for (i = 0; i < 10; i++) {
		len = snprintf(msg, sizeof msg, "v%d\n", i);
		pthread_mutex_lock(&b->m);
		while (send(b->fd, msg, (size_t)len, MSG_NOSIGNAL | MSG_DONTWAIT) < 0 && errno == EAGAIN)
			;
		if (bus_reply(b) < 0) {
			pthread_mutex_unlock(&b->m);
			break;
		}
		pthread_mutex_unlock(&b->m);
	}
	return NULL;
}

static int early_hello(int type)
{
	int s = socket(AF_INET, type, 0);
	ssize_t n;

	if (s < 0)
		return -1;
	n = send(s, "hello\n", 6, MSG_NOSIGNAL);
	close(s);
	return n == 6 ? 0 : -1;
}

static void name_both(struct in_addr a, struct in_addr b)
{
	char *x = inet_ntoa(a);
	char *y = inet_ntoa(b);

	printf("%s -> %s\n", x, y);
}

static void name6(const struct sockaddr_in6 *sa)
{
	char text[INET_ADDRSTRLEN];

	inet_ntop(AF_INET6, &sa->sin6_addr, text, sizeof text);
	puts(text);
}

int main(int argc, char **argv)
{
	struct bus b;
	struct sockaddr_in6 six;
	struct in_addr here, there;
	socklen_t len = sizeof six;
	pthread_t t[2];
	int i, n = 0;

	memset(&b, 0, sizeof b);
	if (pthread_mutex_init(&b.m, NULL) != 0)
		return 1;
	b.cap = 128;
	b.line = malloc(b.cap);
	if (b.line == NULL)
		return 1;
	if (early_hello(SOCK_STREAM) == 0)
		puts("hello went out");
	b.fd = argc > 1 ? bus_dial(argv[1]) : bus_listen();
	if (b.fd < 0)
		return 1;
	if (getpeername(b.fd, (struct sockaddr *)&six, &len) == 0 && six.sin6_family == AF_INET6)
		name6(&six);
	here.s_addr = htonl(INADDR_LOOPBACK);
	there.s_addr = htonl(0x0a000001);
	name_both(here, there);
	for (i = 0; i < 2; i++)
		if (pthread_create(&t[n], NULL, worker, &b) == 0)
			n++;
	while (n > 0)
		pthread_join(t[--n], NULL);
	close(b.fd);
	free(b.line);
	return 0;
}
