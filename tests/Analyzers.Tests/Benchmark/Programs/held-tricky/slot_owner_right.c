/* Connections live in slots; the slot owns the descriptor and the timer wheel closes what is idle. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define SLOTS 16

struct slot {
	int fd;
	time_t seen;
	unsigned char in[2 + 256];
	size_t have;
};

static struct slot slots[SLOTS];

static struct slot *take(int fd)
{
	for (int i = 0; i < SLOTS; i++) {
		if (slots[i].fd < 0) {
			slots[i].fd = fd;
			slots[i].seen = time(NULL);
			slots[i].have = 0;
			return &slots[i];
		}
	}
	return NULL;
}

static void give_back(struct slot *s)
{
	close(s->fd);
	s->fd = -1;
}

static int on_frame(struct slot *s, const unsigned char *body, unsigned len)
{
	unsigned sum = 0;

	while (len--)
		sum += *body++;
	unsigned char ack[4] = { 0, 2, sum >> 8 & 255, sum & 255 };
	return send(s->fd, ack, sizeof ack, MSG_NOSIGNAL) == sizeof ack ? 0 : -1;
}

/* A frame is a big-endian length of at most 256 and that many bytes; they come in any pieces. */
static int on_bytes(struct slot *s)
{
	ssize_t n = recv(s->fd, s->in + s->have, sizeof s->in - s->have, MSG_DONTWAIT);

	if (n == 0)
		return -1;
	if (n < 0)
		return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? 0 : -1;
	s->have += (size_t)n;
	s->seen = time(NULL);
	while (s->have >= 2) {
		unsigned len = (unsigned)s->in[0] << 8 | s->in[1];

		if (len > sizeof s->in - 2)
			return -1;
		if (s->have < 2 + len)
			break;
		if (on_frame(s, s->in + 2, len) < 0)
			return -1;
		memmove(s->in, s->in + 2 + len, s->have - 2 - len);
		s->have -= 2 + len;
	}
	return 0;
}

static void on_connect(int l)
{
	int c = accept(l, NULL, NULL);

	if (c < 0)
		return;
	if (take(c) == NULL) {
		static const char busy[] = "busy\n";

		(void)send(c, busy, sizeof busy - 1, MSG_NOSIGNAL);
		close(c);
	}
}

int main(void)
{
	struct sockaddr_in me = { .sin_family = AF_INET, .sin_port = htons(9050) };
	int on = 1, l = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (l < 0)
		return 1;
	me.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (setsockopt(l, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0 ||
	    bind(l, (struct sockaddr *)&me, sizeof me) < 0 || listen(l, SOMAXCONN) < 0) {
		perror("listen");
		close(l);
		return 1;
	}
	for (int i = 0; i < SLOTS; i++)
		slots[i].fd = -1;
	for (;;) {
		struct pollfd p[SLOTS + 1];
		time_t now;

		p[SLOTS].fd = l;
		p[SLOTS].events = POLLIN;
		for (int i = 0; i < SLOTS; i++) {
			p[i].fd = slots[i].fd;	/* poll() skips negative ones */
			p[i].events = POLLIN;
		}
		if (poll(p, SLOTS + 1, 1000) < 0) {
			if (errno == EINTR)
				continue;
			perror("poll");
			break;
		}
		now = time(NULL);
		for (int i = 0; i < SLOTS; i++) {
			if (slots[i].fd < 0)
				continue;
			if (p[i].revents && on_bytes(&slots[i]) < 0)
				give_back(&slots[i]);
			else if (now - slots[i].seen > 60)
				give_back(&slots[i]);
		}
		if (p[SLOTS].revents & POLLIN)
			on_connect(l);
	}
	for (int i = 0; i < SLOTS; i++)
		if (slots[i].fd >= 0)
			give_back(&slots[i]);
	close(l);
	return 1;
}
