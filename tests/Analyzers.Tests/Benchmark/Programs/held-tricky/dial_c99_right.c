/* dial helpers: addresses from a table, first that answers wins */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct endpoint { const char *ip; uint16_t port; };

static const struct endpoint table[] = {
	{ "127.0.0.1", 7001 }, { "127.0.0.2", 7001 }, { "127.0.0.3", 7001 },
};

static int to_sockaddr(const struct endpoint *e, struct sockaddr_in *sa)
{
	memset(sa, 0, sizeof *sa);
	sa->sin_family = AF_INET;
	sa->sin_port = htons(e->port);
	return inet_pton(AF_INET, e->ip, &sa->sin_addr) == 1 ? 0 : -EINVAL;
}

static int dial_any(void)
{
	size_t i;
	int fd = -1;

	for (i = 0; i < sizeof table / sizeof table[0]; i++) {
		struct sockaddr_in sa;

		if (to_sockaddr(&table[i], &sa) != 0)
			continue;
		fd = socket(AF_INET, SOCK_STREAM, 0);
		if (fd < 0)
			return -errno;
		if (connect(fd, (struct sockaddr *)&sa, sizeof sa) == 0)
			return fd;
		close(fd);
		fd = -ECONNREFUSED;
	}
	return fd;
}

static int hello(int fd, char *reply, size_t size)
{
	static const char msg[] = "HELLO\n";
	ssize_t n;

	if (send(fd, msg, sizeof msg - 1, MSG_NOSIGNAL) != sizeof msg - 1) {
		close(fd);
		return -1;
	}
	n = recv(fd, reply, size - 1, 0);
	if (n <= 0) {
		return -1;
	}
	reply[n] = '\0';
	return 0;
}

static int bound_udp(uint16_t port)
{
	struct sockaddr_in any = { .sin_family = AF_INET, .sin_port = htons(port) };
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	int buf = 65536;

	if (fd < 0)
		return -1;
	if (setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &buf, sizeof buf) < 0) {
		close(fd);
		return -1;
	}
	if (bind(fd, (struct sockaddr *)&any, sizeof any) < 0) {
		close(fd);
		return -1;
	}
	return fd;
}

int main(void)
{
	char reply[128];
	int fd = dial_any();
	int u;

	if (fd < 0) {
		fprintf(stderr, "dial: %s\n", strerror(-fd));
		return 1;
	}
	if (send(fd, "HELLO\n", 6, MSG_NOSIGNAL) == 6)
		puts("sent");
	close(fd);
	u = bound_udp(7002);
	if (u >= 0)
		close(u);
	return 0;
}
