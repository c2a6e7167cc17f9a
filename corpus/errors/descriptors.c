/* Which number does a descriptor get? The lowest that is free. */
#include <stdio.h>
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <netinet/in.h>

static int tcp(void) { return socket(AF_INET, SOCK_STREAM, 0); }

int main(void)
{
	int a, b, c, d, copy;
	struct sockaddr_in one, two;
	socklen_t len;

	a = tcp(), b = tcp(), c = tcp();
	printf("%d %d %d\n", a, b, c);

	close(b);
	d = tcp();
	printf("the hole is filled: %d\n", d);

	close(a); close(c);
	printf("%d, then ", tcp());
	printf("%d, then ", tcp());
	printf("%d\n", tcp());

	/* dup: another number, the same socket */
	copy = dup(d);
	printf("copy %d\n", copy);
	memset(&one, 0, sizeof one);
	one.sin_family = AF_INET;
	one.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(d, (struct sockaddr *)&one, sizeof one) == -1)
		perror("bind");
	close(d);
	len = sizeof two;
	if (getsockname(copy, (struct sockaddr *)&two, &len) == -1)
		perror("getsockname");
	printf("still bound: %s\n", two.sin_addr.s_addr == one.sin_addr.s_addr && two.sin_port ? "yes" : "no");

	/* dup2: a number of our choice */
	printf("dup2: %d\n", dup2(copy, 20));
	printf("dup2 onto itself: %d\n", dup2(20, 20));
	close(copy);
	len = sizeof two;
	printf("20: %d\n", getsockname(20, (struct sockaddr *)&two, &len));
	if (dup2(99, 21) == -1)
		printf("dup2 of nothing: %s\n", strerror(errno));
	if (dup(99) == -1)
		printf("dup of nothing: %s\n", strerror(errno));

	/* the standard ones are nothing special */
	close(0);
	printf("descriptor 0 is a socket now: %d\n", tcp());
	printf("flags of 0: %s\n", fcntl(0, F_GETFL) & O_NONBLOCK ? "non-blocking" : "blocking");
	return 0;
}
