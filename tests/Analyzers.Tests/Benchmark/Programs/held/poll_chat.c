/* chat over a growing pollfd table */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static struct pollfd *tab;
static nfds_t n_tab, room;

static int tab_add(int fd)
{
	if (n_tab == room) {
		struct pollfd *t = realloc(tab, (room + 8) * sizeof *t);
		if (t == NULL)
			return -1;
		tab = t;
		room += 8;
	}
	tab[n_tab].fd = fd;
	tab[n_tab].events = POLLIN;
	tab[n_tab++].revents = 0;
	return 0;
}

static void tab_del(nfds_t i)
{
	close(tab[i].fd);
	tab[i] = tab[--n_tab];
}

static void say(nfds_t from, const char *text, size_t len)
{
	nfds_t i;

	for (i = 1; i < n_tab; i++)
		if (i != from)
			if (send(tab[i].fd, text, len, MSG_NOSIGNAL) <= 0)
				perror("send");
}

static int listener(void)
{
	struct sockaddr_in a;
	int s = socket(AF_INET, SOCK_STREAM, 0), on = 1;

	if (s < 0)
		return -1;
	memset(&a, 0, sizeof a);
	a.sin_family = AF_INET;
	a.sin_port = htons(6667);
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		return -1;
	if (bind(s, (struct sockaddr *)&a, sizeof a) < 0 || listen(s, 10) < 0)
		goto fail;
	return s;
fail:
	close(s);
	return -1;
}

int main(void)
{
	char b[256];
	ssize_t n;
	nfds_t i;
	int c, l = listener();

	if (l < 0 || tab_add(l) < 0)
		return 1;
	for (;;) {
		if (poll(tab, n_tab, -1) < 0) {
			if (errno == EINTR)
				continue;
			return 1;
		}
		if (tab[0].revents & POLLIN) {
			c = accept(l, NULL, NULL);
			if (c >= 0 && tab_add(c) < 0)
				close(c);
		}
		for (i = n_tab; i-- > 1;) {
			if (!(tab[i].revents & (POLLIN | POLLHUP | POLLERR)))
				continue;
			n = read(tab[i].fd, b, sizeof b);
			b[n] = '\0';
			if (n <= 0) {
				tab_del(i);
				continue;
			}
			say(i, b, n);
		}
	}
}
