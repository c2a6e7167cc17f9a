/*
 * forwarder - passes connections on to another port, each direction until its own end
 *
 * usage: forwarder TARGET-PORT CONNECTIONS
 */

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

/* One direction. */
struct flow {
	int from, to;
	int ended;
	size_t start, end;
	long long bytes;
	char buffer[16384];
};

static void die(const char *what)
{
	perror(what);
	exit(1);
}

/* Takes what is there and passes on what there is room for. Returns 0 if the connection is broken. */
static int move(struct flow *flow, short from_events, short to_events)
{
	ssize_t n;

	if (flow->start == flow->end && !flow->ended && (from_events & (POLLIN | POLLHUP | POLLERR))) {
		n = recv(flow->from, flow->buffer, sizeof flow->buffer, 0);
		if (n == -1)
			return errno == EAGAIN;
		flow->start = 0;
		flow->end = n;
		flow->bytes += n;
		if (n == 0) {
			flow->ended = 1;
			shutdown(flow->to, SHUT_WR);
		}
		to_events |= POLLOUT;
	}
	if (flow->start < flow->end && (to_events & (POLLOUT | POLLHUP | POLLERR))) {
		n = send(flow->to, flow->buffer + flow->start, flow->end - flow->start, MSG_NOSIGNAL);
		if (n == -1)
			return errno == EAGAIN;
		flow->start += n;
	}
	return 1;
}

static short wanted(const struct flow *in, const struct flow *out)
{
	return (in->start == in->end && !in->ended ? POLLIN : 0) | (out->start < out->end ? POLLOUT : 0);
}

static void forward(int client, int target)
{
	static struct flow there, back;

	memset(&there, 0, sizeof there);
	memset(&back, 0, sizeof back);
	there.from = back.to = client;
	there.to = back.from = target;
	fcntl(client, F_SETFL, O_NONBLOCK);
	fcntl(target, F_SETFL, O_NONBLOCK);
	while (!there.ended || !back.ended) {
		struct pollfd ends[2] = { { client, 0, 0 }, { target, 0, 0 } };

		ends[0].events = wanted(&there, &back);
		ends[1].events = wanted(&back, &there);
		/* an end that nothing is wanted of would tell of its hang-up again and again */
		if (ends[0].events == 0)
			ends[0].fd = -1;
		if (ends[1].events == 0)
			ends[1].fd = -1;
		if (poll(ends, 2, -1) == -1)
			die("poll");
		if (!move(&there, ends[0].revents, ends[1].revents) || !move(&back, ends[1].revents, ends[0].revents))
			break;
	}
	printf("%s there, %s back%s\n", there.bytes > 0 ? "bytes" : "nothing", back.bytes > 0 ? "bytes" : "nothing",
	       there.ended && back.ended ? "" : ", broken");
	fflush(stdout);
}

int main(int argc, char *argv[])
{
	struct sockaddr_in address = { 0 };
	socklen_t length = sizeof address;
	int listener, connections, port;

	if (argc != 3) {
		fprintf(stderr, "usage: %s TARGET-PORT CONNECTIONS\n", argv[0]);
		return 2;
	}
	if ((listener = socket(AF_INET, SOCK_STREAM, 0)) == -1)
		die("socket");
	address.sin_family = AF_INET;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(listener, (struct sockaddr *)&address, length) == -1)
		die("bind");
	if (listen(listener, 5) == -1)
		die("listen");
	if (getsockname(listener, (struct sockaddr *)&address, &length) == -1)
		die("getsockname");
	port = ntohs(address.sin_port);
	printf("forwarding from port %d\n", port);
	fflush(stdout);

	for (connections = atoi(argv[2]); connections > 0; connections--) {
		int client = accept(listener, NULL, NULL), target;

		if (client == -1)
			die("accept");
		if ((target = socket(AF_INET, SOCK_STREAM, 0)) == -1)
			die("socket");
		address.sin_port = htons(atoi(argv[1]));
		if (connect(target, (struct sockaddr *)&address, sizeof address) == -1)
			perror("connect");
		else
			forward(client, target);
		close(target);
		close(client);
	}
	close(listener);
	return 0;
}
