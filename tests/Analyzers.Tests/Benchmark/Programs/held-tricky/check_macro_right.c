/* A time server with CHECK() around everything. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#define CHECK(call) do { if ((call) == -1) { perror(#call); exit(EXIT_FAILURE); } } while (0)

struct service {
	int fd;
	unsigned long served;
};

static void service_open(struct service *s, unsigned short port)
{
	struct sockaddr_in at;
	int on = 1;

	CHECK(s->fd = socket(AF_INET, SOCK_STREAM, 0));
	CHECK(setsockopt(s->fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on));
	memset(&at, 0, sizeof at);
	at.sin_family = AF_INET;
	at.sin_port = htons(port);
	CHECK(bind(s->fd, (struct sockaddr *)&at, sizeof at));
	CHECK(listen(s->fd, 10));
}

static void service_loop(struct service *s)
{
	struct sockaddr_in who;
	socklen_t wl;
	char stamp[40];
	time_t now;
	int c, n;

	for (;;) {
		wl = sizeof who;
		c = accept(s->fd, (struct sockaddr *)&who, &wl);
		if (c == -1) {
			perror("accept");
			continue;
		}
		now = time(NULL);
		n = snprintf(stamp, sizeof stamp, "%ld\n", (long)now);
		if (write(c, stamp, n) != n)
			perror("write");
		s->served++;
		printf("port %d\n", ntohs(who.sin_port));
		close(c);
	}
}

int main(void)
{
	struct service s = { -1, 0 };

	signal(SIGPIPE, SIG_IGN);
	service_open(&s, 3737);
	service_loop(&s);
	return 0;
}
