/* A poll() table of sensors; each sends short readings. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define SENSORS 8

static struct pollfd tab[SENSORS];
static int used;

static void add(int fd)
{
	tab[used].fd = fd;
	tab[used].events = POLLIN;
	used++;
}

static void reading(int i)
{
	char b[33];
	ssize_t n = recv(tab[i].fd, b, 32, 0);

	if (n <= 0) {
		close(tab[i].fd);
		tab[i] = tab[--used];
		return;
	}
	b[n] = 0;
	printf("%d: %s\n", i, b);
}

int main(int argc, char **argv)
{
	struct sockaddr_in sa;
	int i, s;

	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(4010);
	for (i = 1; i < argc && used < SENSORS; i++) {
		if (inet_pton(AF_INET, argv[i], &sa.sin_addr) != 1)
			continue;
		s = socket(AF_INET, SOCK_STREAM, 0);
		if (s < 0)
			continue;
		if (connect(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
			close(s);
			continue;
		}
		add(s);
	}
	while (used > 0) {
		if (poll(tab, used, 5000) < 0 && errno != EINTR)
			break;
		for (i = used - 1; i >= 0; i--)
			if (tab[i].revents & (POLLIN | POLLHUP | POLLERR | POLLNVAL))
				reading(i);
	}
	return 0;
}
