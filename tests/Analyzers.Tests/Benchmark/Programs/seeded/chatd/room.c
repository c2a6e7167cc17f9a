/* Who is in the room, and what is said there. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "net.h"
#include "room.h"

volatile sig_atomic_t room_stop;

static struct guest {
	int fd;
	char name[16];
} guests[ROOM_MAX];

static int count;

int room_fill(struct pollfd *pfd)
{
	int i;

	for (i = 0; i < count; i++) {
		pfd[i].fd = guests[i].fd;
		pfd[i].events = POLLIN;
		pfd[i].revents = 0;
	}
	return count;
}

static void leave(int i)
{
	close(guests[i].fd);
	guests[i] = guests[--count];
}

static void tell_all(const char *name, const char *text, size_t len)
{
	char prefix[24];
	int i, n = snprintf(prefix, sizeof prefix, "%s: ", name);

	for (i = count - 1; i >= 0; i--)
		if (net_send(guests[i].fd, prefix, (size_t)n) < 0 || net_send(guests[i].fd, text, len) < 0)
			leave(i);
}

void room_admit(int ls)
{
	int fd = accept(ls, NULL, NULL);

	if (fd < 0) {
		perror("room: accept");
		return;
	}
	if (count == ROOM_MAX) {
		close(fd);
		return;
	}
	guests[count].fd = fd;
	snprintf(guests[count].name, sizeof guests[count].name, "guest%d", count);
	count++;
}

void room_serve(int fd)
{
	char text[200];
	ssize_t n;
	int i;

	for (i = 0; i < count && guests[i].fd != fd; i++)
		;
	if (i == count)
		return;
	n = recv(fd, text, sizeof text - 1, 0);
	if (n <= 0) {
		leave(i);
		return;
	}
	text[n] = '\0';
	if (strncmp(text, "/name ", 6) == 0) {
		text[strcspn(text, "\r\n")] = '\0';
		snprintf(guests[i].name, sizeof guests[i].name, "%s", text + 6);
		return;
	}
	tell_all(guests[i].name, text, (size_t)n);
}

void room_close(void)
{
	while (count > 0)
		leave(count - 1);
}
