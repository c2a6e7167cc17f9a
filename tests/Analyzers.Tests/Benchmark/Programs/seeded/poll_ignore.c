/* tally: sums the bytes that a fixed set of sensors sends */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define NSENSORS 4

static const char *const sensors[NSENSORS] = { "10.0.0.11", "10.0.0.12", "10.0.0.13", "10.0.0.14" };

static int attach(const char *ip)
{
	struct sockaddr_in to;
	int fd;

	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(2101);
	if (inet_pton(AF_INET, ip, &to.sin_addr) != 1)
		return -1;
	fd = socket(AF_INET, SOCK_STREAM, 0);
	if (fd < 0)
		return -1;
	if (connect(fd, (struct sockaddr *)&to, sizeof to) < 0) {
		close(fd);
		return -1;
	}
	return fd;
}

int main(void)
{
	struct pollfd set[NSENSORS];
	unsigned long total[NSENSORS] = { 0 };
	char buf[256];
	int i, open = 0;
	ssize_t n;

	for (i = 0; i < NSENSORS; i++) {
		set[i].fd = attach(sensors[i]);
		set[i].events = POLLIN;
		if (set[i].fd >= 0)
			open++;
	}
	while (open > 0) {
		if (poll(set, NSENSORS, -1) < 0) {
			if (errno == EINTR)
				continue;
			perror("poll");
			return 1;
		}
		for (i = 0; i < NSENSORS; i++) {
			if (!(set[i].revents & POLLIN))
				continue;
			n = recv(set[i].fd, buf, sizeof buf, 0);
			if (n <= 0) {
				close(set[i].fd);
				set[i].fd = -1;
				open--;
				continue;
			}
			total[i] += (unsigned long)n;
		}
	}
	for (i = 0; i < NSENSORS; i++)
		printf("%s %lu\n", sensors[i], total[i]);
	return 0;
}
