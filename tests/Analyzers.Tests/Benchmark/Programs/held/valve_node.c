/* Node of a heating plant: asks the hub for set points, state by state. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#define FRAME_MAX 48
#define CHECK(x) do { if ((x) < 0) { node->err = errno; return ST_FAIL; } } while (0)

enum state { ST_IDLE, ST_DIAL, ST_WAIT, ST_HELLO, ST_RUN, ST_FAIL, ST_MAX };

struct setpoint {
	uint8_t valve;
	uint32_t celsius_x10;
	uint16_t hold;
};

struct node {
	enum state st;
	int fd;
	int err;
	uint32_t hub;
	uint8_t frame[FRAME_MAX];
	struct setpoint sp;
};

static enum state do_idle(struct node *node)
{
	node->fd = socket(AF_INET, SOCK_STREAM, 0);
	CHECK(node->fd);
	CHECK(fcntl(node->fd, F_SETFL, O_NONBLOCK));
	return ST_DIAL;
}

static enum state do_dial(struct node *node)
{
	struct sockaddr_in hub;

	memset(&hub, 0, sizeof hub);
	hub.sin_family = AF_INET;
	hub.sin_port = htonl(9100);
	hub.sin_addr.s_addr = node->hub;
	if (connect(node->fd, (struct sockaddr *)&hub, sizeof hub) == 0)
		return ST_HELLO;
	return errno == EINPROGRESS ? ST_WAIT : ST_FAIL;
}

static enum state do_wait(struct node *node)
{
	fd_set wr;
	struct timeval tv = { 5, 0 };
	int n;

	FD_ZERO(&wr);
	FD_SET(node->fd, &wr);
	n = select(node->fd, NULL, &wr, NULL, &tv);
	if (n < 0)
		return ST_FAIL;
	if (n == 0)
		return ST_FAIL;
	return ST_HELLO;
}

static enum state do_hello(struct node *node)
{
	node->sp.valve = 1;
	node->sp.celsius_x10 = 205;
	node->sp.hold = 60;
	if (send(node->fd, &node->sp, sizeof node->sp, MSG_NOSIGNAL) != (ssize_t)sizeof node->sp)
		return ST_FAIL;
	return ST_RUN;
}

static enum state do_run(struct node *node)
{
	uint8_t head[2];
	uint8_t body[FRAME_MAX];
	ssize_t n;
	unsigned len;

	n = recv(node->fd, head, sizeof head, MSG_WAITALL);
	if (n != sizeof head)
		return ST_FAIL;
	len = head[0] << 8 | head[1];
	n = recv(node->fd, body, len, MSG_WAITALL);
	if (n <= 0)
		return ST_FAIL;
	memcpy(node->frame, body, FRAME_MAX);
	return ST_RUN;
}

static enum state do_fail(struct node *node)
{
	if (node->fd >= 0)
		close(node->fd);
	node->fd = -1;
	return ST_IDLE;
}

static enum state (*const table[ST_MAX])(struct node *) = {
	[ST_IDLE] = do_idle, [ST_DIAL] = do_dial, [ST_WAIT] = do_wait,
	[ST_HELLO] = do_hello, [ST_RUN] = do_run, [ST_FAIL] = do_fail,
};

int main(int argc, char **argv)
{
	struct node node = { ST_IDLE, -1, 0, 0, { 0 }, { 0, 0, 0 } };
	struct in_addr a;
	int fails = 0;

	if (argc != 2)
		return 2;
	if (inet_pton(AF_INET, argv[1], &a) < 0) {
		fprintf(stderr, "bad hub %s\n", argv[1]);
		return 2;
	}
	node.hub = a.s_addr;
	while (fails < 3) {
		node.st = table[node.st](&node);
		if (node.st == ST_FAIL) {
			fprintf(stderr, "state: %s\n", strerror(node.err));
			fails++;
		}
	}
	do_fail(&node);
	return 1;
}
