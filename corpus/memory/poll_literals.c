/*
 * poll_literals.c: descriptors watched through arrays that are made where they are needed
 */
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int
is_readable(int fd)
{
	return poll(&(struct pollfd){ .fd = fd, .events = POLLIN }, 1, 0) == 1;
}

/* The first descriptor with something to read. */
static int
first_ready(int n, const int fds[n])
{
	struct pollfd watched[n];

	for (int i = 0; i < n; i++)
		watched[i] = (struct pollfd){ .fd = fds[i], .events = POLLIN };
	if (poll(watched, n, 0) <= 0)
		return -1;
	for (int i = 0; i < n; i++)
		if (watched[i].revents & POLLIN)
			return i;
	return -1;
}

static void
drain(int fd)
{
	while (is_readable(fd)) {
		char text[16] = { 0 };
		ssize_t n = read(fd, text, sizeof text - 1);
		if (n <= 0) {
			printf("end ");
			break;
		}
		printf("'%s' ", text);
	}
	putchar('\n');
}

int
main(void)
{
	int pairs[3][2];

	for (int (*p)[2] = pairs; p < pairs + 3; p++)
		if (socketpair(AF_UNIX, SOCK_STREAM, 0, *p) < 0) {
			perror("socketpair");
			return 1;
		}
	printf("%d\n", first_ready(3, (int[]){ pairs[0][1], pairs[1][1], pairs[2][1] }));
	if (write(pairs[2][0], "third", 5) != 5 || write(pairs[1][0], "second", 6) != 6)
		return 1;
	printf("%d\n", first_ready(3, (int[]){ pairs[0][1], pairs[1][1], pairs[2][1] }));
	printf("%d\n", first_ready(2, (const int[]){ pairs[2][1], pairs[1][1] }));
	printf("%d %d\n", is_readable(pairs[0][1]), is_readable(pairs[1][1]));
	drain(pairs[2][1]);
	close(pairs[1][0]);
	drain(pairs[1][1]);
	printf("%d\n", first_ready(1, &(int){ pairs[2][1] }));
	return 0;
}
