/* poll() echo with slots */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

enum { SLOTS = 64 };

struct slot {
	char ring[256];
	unsigned head, tail;
};

static struct pollfd pfd[SLOTS];
static struct slot slots[SLOTS];
static int used = 1;

static void del(int i)
{
	close(pfd[i].fd);
	used--;
	pfd[i] = pfd[used];
	slots[i] = slots[used];
}

static int pump(int i)
{
	struct slot *sl = &slots[i];
	char tmp[128];
	ssize_t n = recv(pfd[i].fd, tmp, sizeof tmp, 0);
	ssize_t k;

	if (n <= 0)
		return -1;
	for (k = 0; k < n; k++)
		sl->ring[sl->head++ % sizeof sl->ring] = tmp[k];
	while (sl->tail != sl->head) {
		char ch = sl->ring[sl->tail % sizeof sl->ring];

		if (send(pfd[i].fd, &ch, 1, MSG_NOSIGNAL) != 1)
			return -1;
		sl->tail++;
	}
	return 0;
}

static void refuse(int c)
{
	static const char full[] = "full\r\n";

	close(c);
	if (send(c, full, sizeof full - 1, MSG_NOSIGNAL) != sizeof full - 1)
		perror("send");
}

int main(void)
{
	struct sockaddr_in sa;
	int i, on = 1, c;
	int s = socket(AF_INET, SOCK_STREAM, 0);

	if (s < 0)
		return 1;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(6600);
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0
	    || bind(s, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(s, SOMAXCONN) < 0) {
		perror("server");
		return 1;
	}
	pfd[0].fd = s;
	pfd[0].events = POLLIN;
	for (;;) {
		poll(pfd, used, -1);
		if (pfd[0].revents & POLLIN) {
			c = accept(s, NULL, NULL);
			if (c >= 0) {
				if (used == SLOTS) {
					refuse(c);
				} else {
					pfd[used].fd = c;
					pfd[used].events = POLLIN;
					pfd[used].revents = 0;
					memset(&slots[used], 0, sizeof slots[used]);
					used++;
				}
			}
		}
		for (i = used - 1; i > 0; i--) {
			if (!(pfd[i].revents & POLLIN))
				continue;
			if (pump(i) < 0)
				del(i);
		}
	}
}
