/*
 * crowd_client - many connections to an echo server, all of them open at once
 *
 * usage: crowd_client talk PORT COUNT
 *        crowd_client hold PORT COUNT
 *
 * Each connection says its number and wants it back, and another one when all are open. "hold" then waits until the
 * server has ended every one of them; "talk" closes them itself.
 */

#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static void raise_limit(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) == -1)
		die("getrlimit");
	limit.rlim_cur = limit.rlim_max;
	if (setrlimit(RLIMIT_NOFILE, &limit) == -1)
		die("setrlimit");
}

static int connect_to(int port)
{
	struct sockaddr_in address = { 0 };
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (fd == -1)
		die("socket");
	address.sin_family = AF_INET;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	address.sin_port = htons(port);
	if (connect(fd, (struct sockaddr *)&address, sizeof address) == -1)
		die("connect");
	return fd;
}

static void say(int fd, uint32_t number)
{
	uint32_t sent = htonl(number);

	if (send(fd, &sent, sizeof sent, MSG_NOSIGNAL) != sizeof sent)
		die("send");
}

/* Whether a number comes back as it was sent. */
static int hear(int fd, uint32_t number)
{
	uint32_t received;

	if (recv(fd, &received, sizeof received, MSG_WAITALL) != sizeof received)
		die("recv");
	return ntohl(received) == number;
}

/* Waits until the other side has ended every connection. */
static void wait_for_all(struct pollfd *connections, int count)
{
	int ended = 0, reset = 0, i;

	while (ended + reset < count) {
		if (poll(connections, count, -1) == -1)
			die("poll");
		for (i = 0; i < count; i++) {
			char byte;
			ssize_t n;

			if (connections[i].revents == 0)
				continue;
			n = recv(connections[i].fd, &byte, 1, 0);
			if (n == 0)
				ended++;
			else if (n == -1 && errno == ECONNRESET)
				reset++;
			else
				die("recv");
			close(connections[i].fd);
			connections[i].fd = -1;
			connections[i].revents = 0;
		}
	}
	printf("%d ended, %d reset\n", ended, reset);
}

int main(int argc, char *argv[])
{
	struct pollfd *connections;
	int port, count, right = 0, i;

	if (argc != 4) {
		fprintf(stderr, "usage: %s talk|hold PORT COUNT\n", argv[0]);
		return 2;
	}
	port = atoi(argv[2]);
	count = atoi(argv[3]);
	connections = calloc(count, sizeof *connections);
	if (connections == NULL)
		die("calloc");
	raise_limit();

	for (i = 0; i < count; i++) {
		connections[i].fd = connect_to(port);
		connections[i].events = POLLIN;
		say(connections[i].fd, i);
	}
	for (i = 0; i < count; i++)
		right += hear(connections[i].fd, i);
	printf("%d open\n", count);
	fflush(stdout);
	for (i = 0; i < count; i++)
		say(connections[i].fd, count + i);
	for (i = 0; i < count; i++)
		right += hear(connections[i].fd, count + i);
	printf("%d answers were right\n", right);
	fflush(stdout);
	if (strcmp(argv[1], "hold") == 0)
		wait_for_all(connections, count);
	else
		for (i = 0; i < count; i++)
			close(connections[i].fd);
	free(connections);
	return 0;
}
