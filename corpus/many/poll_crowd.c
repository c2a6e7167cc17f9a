/*
 * poll_crowd - an echo server for a crowd, with poll or with epoll
 *
 * usage: poll_crowd poll|epoll CLIENTS
 *
 * Serves on the loopback address until CLIENTS connections have come and gone, and then tells how many there were at once.
 */

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>

#define EVENTS 256

static struct { int open, most, gone, broken; long long bytes; } crowd;

static void die(const char *what)
{
	perror(what);
	exit(1);
}

/* As many descriptors as the system gives. */
static void raise_limit(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) == -1)
		die("getrlimit");
	limit.rlim_cur = limit.rlim_max;
	if (setrlimit(RLIMIT_NOFILE, &limit) == -1)
		die("setrlimit");
}

static int listen_on_loopback(void)
{
	struct sockaddr_in address = { 0 };
	socklen_t length = sizeof address;
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);

	if (fd == -1)
		die("socket");
	address.sin_family = AF_INET;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(fd, (struct sockaddr *)&address, length) == -1)
		die("bind");
	if (listen(fd, SOMAXCONN) == -1)
		die("listen");
	if (getsockname(fd, (struct sockaddr *)&address, &length) == -1)
		die("getsockname");
	printf("listening on port %d\n", ntohs(address.sin_port));
	fflush(stdout);
	return fd;
}

/* Takes one client; -1 if none is waiting. */
static int take(int listener)
{
	int fd = accept(listener, NULL, NULL);

	if (fd == -1) {
		if (errno != EAGAIN)
			die("accept");
		return -1;
	}
	if (fcntl(fd, F_SETFL, O_NONBLOCK) == -1)
		die("fcntl");
	if (++crowd.open > crowd.most)
		crowd.most = crowd.open;
	return fd;
}

/* Answers a client; 0 when it is gone. */
static int serve(int fd)
{
	char buffer[512];
	ssize_t n = recv(fd, buffer, sizeof buffer, 0);

	if (n > 0) {
		crowd.bytes += n;
		if (send(fd, buffer, n, MSG_NOSIGNAL) == n)
			return 1;
		n = -1;
	} else if (n == -1 && errno == EAGAIN) {
		return 1;
	}
	crowd.broken += n == -1;
	crowd.gone++;
	crowd.open--;
	close(fd);
	return 0;
}

static void serve_with_poll(int listener, int clients)
{
	struct pollfd *watched = malloc(sizeof *watched * (clients + 1));
	int count = 1, i;

	if (watched == NULL)
		die("malloc");
	watched[0].fd = listener;
	watched[0].events = POLLIN;
	while (crowd.gone < clients) {
		int ready = poll(watched, count, -1);

		if (ready == -1)
			die("poll");
		for (i = count - 1; i > 0; i--)
			if (watched[i].revents != 0 && !serve(watched[i].fd))
				watched[i] = watched[--count];
		if (watched[0].revents & POLLIN) {
			int fd;

			while (count <= clients && (fd = take(listener)) != -1) {
				watched[count].fd = fd;
				watched[count].events = POLLIN;
				watched[count++].revents = 0;
			}
		}
	}
	free(watched);
}

static void watch(int epoll, int fd)
{
	struct epoll_event event = { 0 };

	event.events = EPOLLIN;
	event.data.fd = fd;
	if (epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &event) == -1)
		die("epoll_ctl");
}

static void serve_with_epoll(int listener, int clients)
{
	struct epoll_event events[EVENTS];
	int epoll = epoll_create1(EPOLL_CLOEXEC);
	int i;

	if (epoll == -1)
		die("epoll_create1");
	watch(epoll, listener);
	while (crowd.gone < clients) {
		int ready = epoll_wait(epoll, events, EVENTS, -1);

		if (ready == -1)
			die("epoll_wait");
		for (i = 0; i < ready; i++) {
			int fd;

			if (events[i].data.fd != listener)
				serve(events[i].data.fd);
			else
				while ((fd = take(listener)) != -1)
					watch(epoll, fd);
		}
	}
	close(epoll);
}

int main(int argc, char *argv[])
{
	int listener, clients;

	if (argc != 3) {
		fprintf(stderr, "usage: %s poll|epoll CLIENTS\n", argv[0]);
		return 2;
	}
	clients = atoi(argv[2]);
	raise_limit();
	listener = listen_on_loopback();
	if (strcmp(argv[1], "poll") == 0)
		serve_with_poll(listener, clients);
	else
		serve_with_epoll(listener, clients);
	close(listener);
	printf("%d clients, %d at once, %d broken, %lld bytes\n", crowd.gone, crowd.most, crowd.broken, crowd.bytes);
	return 0;
}
