/*
 * slow_reader - a reader that does not read before it is told to, and a sender that waits for room
 *
 * usage: slow_reader listen  KIND NAME
 *        slow_reader connect KIND NAME BYTES
 *
 * KIND is tcp4, tcp6 or unix; NAME a port (0 to have one chosen) or a name, where @… is an abstract one.
 * Two connections: one for the data, one for the byte that tells the reader to begin. Buffers are as small as the system has them.
 */

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static socklen_t make_address(const char *kind, const char *name, struct sockaddr_storage *storage)
{
	memset(storage, 0, sizeof *storage);
	if (strcmp(kind, "tcp4") == 0) {
		struct sockaddr_in *in = (struct sockaddr_in *)storage;

		in->sin_family = AF_INET;
		in->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
		in->sin_port = htons(atoi(name));
		return sizeof *in;
	}
	if (strcmp(kind, "tcp6") == 0) {
		struct sockaddr_in6 *in6 = (struct sockaddr_in6 *)storage;

		in6->sin6_family = AF_INET6;
		in6->sin6_addr = in6addr_loopback;
		in6->sin6_port = htons(atoi(name));
		return sizeof *in6;
	} else {
		struct sockaddr_un *un = (struct sockaddr_un *)storage;

		un->sun_family = AF_UNIX;
		strncpy(un->sun_path, name, sizeof un->sun_path - 1);
		if (name[0] == '@')
			un->sun_path[0] = '\0';
		return offsetof(struct sockaddr_un, sun_path) + strlen(name) + (name[0] != '@');
	}
}

static void read_slowly(const char *kind, const char *name)
{
	struct sockaddr_storage address;
	socklen_t length = make_address(kind, name, &address);
	int listener = socket(address.ss_family, SOCK_STREAM, 0);
	int small = 1, data, orders;
	unsigned long long total = 0;
	uint32_t sum = 0;
	unsigned char buffer[1000];
	char order;
	ssize_t n;

	if (listener == -1)
		die("socket");
	/* who is accepted has the listener's buffers */
	if (setsockopt(listener, SOL_SOCKET, SO_RCVBUF, &small, sizeof small) == -1)
		die("SO_RCVBUF");
	if (bind(listener, (struct sockaddr *)&address, length) == -1)
		die("bind");
	if (listen(listener, 2) == -1)
		die("listen");
	if (getsockname(listener, (struct sockaddr *)&address, &length) == -1)
		die("getsockname");
	if (address.ss_family == AF_UNIX)
		printf("listening\n");
	else
		printf("listening on port %d\n", ntohs(((struct sockaddr_in *)&address)->sin_port));
	fflush(stdout);

	if ((data = accept(listener, NULL, NULL)) == -1 || (orders = accept(listener, NULL, NULL)) == -1)
		die("accept");
	n = recv(orders, &order, 1, 0);
	printf("order: %zd %c\n", n, order);
	while ((n = recv(data, buffer, sizeof buffer, 0)) > 0) {
		ssize_t i;

		for (i = 0; i < n; i++)
			sum = sum * 31 + buffer[i];
		total += n;
	}
	if (n == -1)
		die("recv");
	printf("%llu bytes, checksum %08x\n", total, sum);
	if (send(orders, "r", 1, MSG_NOSIGNAL) != 1)
		die("send");
	close(data);
	close(orders);
	close(listener);
}

static void send_patiently(const char *kind, const char *name, unsigned long long total)
{
	struct sockaddr_storage address;
	socklen_t length = make_address(kind, name, &address);
	int data = socket(address.ss_family, SOCK_STREAM, 0);
	int orders = socket(address.ss_family, SOCK_STREAM, 0);
	int small = 1, ordered = 0;
	unsigned long long position = 0;
	uint32_t sum = 0;
	char answer = '?';

	if (data == -1 || orders == -1)
		die("socket");
	if (setsockopt(data, SOL_SOCKET, SO_SNDBUF, &small, sizeof small) == -1)
		die("SO_SNDBUF");
	if (connect(data, (struct sockaddr *)&address, length) == -1 || connect(orders, (struct sockaddr *)&address, length) == -1)
		die("connect");
	if (fcntl(data, F_SETFL, fcntl(data, F_GETFL) | O_NONBLOCK) == -1)
		die("fcntl");

	while (position < total) {
		unsigned char block[4096];
		size_t size = total - position < sizeof block ? (size_t)(total - position) : sizeof block;
		size_t i;
		ssize_t n;

		for (i = 0; i < size; i++)
			block[i] = (unsigned char)((position + i) * 7 / 5);
		n = send(data, block, size, MSG_NOSIGNAL);
		if (n == -1) {
			struct pollfd wait = { data, POLLOUT, 0 };

			if (errno != EAGAIN)
				die("send");
			if (!ordered) {
				printf("no more room: %s\n", strerror(errno));
				if (send(orders, "g", 1, MSG_NOSIGNAL) != 1)
					die("send");
				ordered = 1;
			}
			if (poll(&wait, 1, -1) != 1)
				die("poll");
			continue;
		}
		for (i = 0; i < (size_t)n; i++)
			sum = sum * 31 + block[i];
		position += n;
	}
	shutdown(data, SHUT_WR);
	printf("%llu bytes, checksum %08x\n", position, sum);
	if (recv(orders, &answer, 1, 0) != 1)
		die("recv");
	printf("answer: %c\n", answer);
	close(data);
	close(orders);
}

int main(int argc, char *argv[])
{
	if (argc == 4 && strcmp(argv[1], "listen") == 0) {
		read_slowly(argv[2], argv[3]);
	} else if (argc == 5 && strcmp(argv[1], "connect") == 0) {
		send_patiently(argv[2], argv[3], strtoull(argv[4], NULL, 10));
	} else {
		fprintf(stderr, "usage: %s listen|connect tcp4|tcp6|unix NAME [BYTES]\n", argv[0]);
		return 2;
	}
	return 0;
}
