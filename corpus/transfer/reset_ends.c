/*
 * reset_ends - connections that do not end as they should
 *
 * usage: reset_ends listen  tcp4|tcp6|unix NAME
 *        reset_ends connect tcp4|tcp6|unix NAME CASE
 *
 *   abort    the client closes with a time to linger of 0
 *   unread   the client closes although something is there to be read
 *   middle   the client does so in the middle of what it sends, while the server does not read
 *   server   the server closes with a time to linger of 0 while the client sends
 *   half     the server ends its half first, and the client goes on sending
 *   killed   the server does not read what the client sends until there is no more room; then one of them is killed
 *
 * The client's first byte is the first letter of the case.
 */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>

static char block[65536];

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

static void show(const char *call, ssize_t result)
{
	if (result == -1)
		printf("%s: %s\n", call, strerror(errno));
	else
		printf("%s: %zd\n", call, result);
}

/* What poll tells of a connection, without waiting for more. */
static void show_events(int fd)
{
	struct pollfd state = { fd, POLLIN | POLLOUT | POLLRDHUP, 0 };

	poll(&state, 1, -1);
	printf("poll:%s%s%s%s%s\n", state.revents & POLLIN ? " IN" : "", state.revents & POLLOUT ? " OUT" : "",
	       state.revents & POLLERR ? " ERR" : "", state.revents & POLLHUP ? " HUP" : "", state.revents & POLLRDHUP ? " RDHUP" : "");
}

static void close_abruptly(int fd)
{
	struct linger at_once = { 1, 0 };

	if (setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once) == -1)
		die("SO_LINGER");
	close(fd);
}

/* Sends until there is no more room. */
static void fill_up(int fd)
{
	fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_NONBLOCK);
	while (send(fd, block, sizeof block, MSG_NOSIGNAL) > 0)
		continue;
	show("send", -1);
}

/* Sends until that fails. */
static void send_until_error(int fd)
{
	while (send(fd, block, sizeof block, MSG_NOSIGNAL) > 0)
		continue;
	show("send", -1);
	show("send again", send(fd, "x", 1, MSG_NOSIGNAL));
}

static void wait_for_end(int fd)
{
	struct pollfd wait = { fd, POLLRDHUP, 0 };

	poll(&wait, 1, -1);
}

static void serve(int fd)
{
	char which, buffer[4096];
	ssize_t n;

	if (recv(fd, &which, 1, 0) != 1)
		die("recv");
	printf("case %c\n", which);
	switch (which) {
	case 'a':
		send(fd, "k", 1, MSG_NOSIGNAL);
		wait_for_end(fd);
		show_events(fd);
		show("recv", recv(fd, buffer, sizeof buffer, 0));
		show("recv again", recv(fd, buffer, sizeof buffer, 0));
		show("send", send(fd, "x", 1, MSG_NOSIGNAL));
		break;
	case 'u':
		send(fd, "hello", 5, MSG_NOSIGNAL);
		wait_for_end(fd);
		show("recv", recv(fd, buffer, sizeof buffer, 0));
		show("recv again", recv(fd, buffer, sizeof buffer, 0));
		show("send", send(fd, "x", 1, MSG_NOSIGNAL));
		break;
	case 'm':
	case 'k':
		/*
		 * What has come before the end may still be read, however much that is. The end of a process that was killed
		 * comes behind all that it had sent, so somebody has to tell of it: standard input ends.
		 */
		if (which == 'm')
			wait_for_end(fd);
		else
			while (read(STDIN_FILENO, buffer, sizeof buffer) > 0)
				continue;
		while ((n = recv(fd, buffer, sizeof buffer, 0)) > 0)
			continue;
		show("recv", n);
		break;
	case 's':
		recv(fd, buffer, 1, 0);
		close_abruptly(fd);
		return;
	case 'h':
		shutdown(fd, SHUT_WR);
		n = 0;
		while (n < 100000) {
			ssize_t part = recv(fd, block, sizeof block, 0);

			if (part <= 0)
				break;
			n += part;
		}
		printf("%zd bytes after the own end\n", n);
		break;
	}
	close(fd);
}

static void connect_for(int fd, const char *name)
{
	char buffer[16];
	struct pollfd wait = { fd, POLLIN, 0 };

	send(fd, name, 1, MSG_NOSIGNAL);
	switch (name[0]) {
	case 'a':
		show("recv", recv(fd, buffer, sizeof buffer, 0));
		close_abruptly(fd);
		return;
	case 'u':
		poll(&wait, 1, -1);
		break;
	case 'm':
		fill_up(fd);
		close_abruptly(fd);
		return;
	case 'k':
		fill_up(fd);
		fflush(stdout);
		poll(&wait, 1, -1);
		show("recv", recv(fd, buffer, sizeof buffer, 0));
		show("recv again", recv(fd, buffer, sizeof buffer, 0));
		break;
	case 's':
		send_until_error(fd);
		show("recv", recv(fd, buffer, sizeof buffer, 0));
		break;
	case 'h':
		show("recv", recv(fd, buffer, sizeof buffer, 0));
		show_events(fd);
		show("send", send(fd, block, 50000, MSG_NOSIGNAL));
		show("send", send(fd, block, 50000, MSG_NOSIGNAL));
		shutdown(fd, SHUT_WR);
		break;
	}
	close(fd);
}

int main(int argc, char *argv[])
{
	struct sockaddr_storage address;
	socklen_t length;
	int fd, client;

	if (argc < 4 || argc > 5) {
		fprintf(stderr, "usage: %s listen|connect tcp4|tcp6|unix NAME [CASE]\n", argv[0]);
		return 2;
	}
	length = make_address(argv[2], argv[3], &address);
	if ((fd = socket(address.ss_family, SOCK_STREAM, 0)) == -1)
		die("socket");
	if (argc == 5) {
		if (connect(fd, (struct sockaddr *)&address, length) == -1)
			die("connect");
		connect_for(fd, argv[4]);
		return 0;
	}
	if (bind(fd, (struct sockaddr *)&address, length) == -1)
		die("bind");
	if (listen(fd, 1) == -1)
		die("listen");
	if (getsockname(fd, (struct sockaddr *)&address, &length) == -1)
		die("getsockname");
	if (address.ss_family == AF_UNIX)
		printf("listening\n");
	else
		printf("listening on port %d\n", ntohs(((struct sockaddr_in *)&address)->sin_port));
	fflush(stdout);
	if ((client = accept(fd, NULL, NULL)) == -1)
		die("accept");
	serve(client);
	close(fd);
	return 0;
}
