/* Gate for a pair of services: joins one of ours with one of theirs. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

#define max(a, b) ((a) > (b) ? (a) : (b))

struct gate {
	int left, right;
	unsigned long moved;
};

static int hook_up(const char *ip, unsigned short port)
{
	struct sockaddr_in to;
	int s, tries = 5;

	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return -1;
	to.sin_family = AF_INET;
	to.sin_port = port;
	inet_pton(AF_INET, ip, &to.sin_addr);
	while (connect(s, (struct sockaddr *)&to, sizeof to) < 0) {
		if (--tries == 0) {
			close(s);
			return -1;
		}
		sleep(1);
	}
	return s;
}

static int serve_one(unsigned short port)
{
	struct sockaddr_in me, who;
	socklen_t len;
	int l, c;

	l = socket(AF_INET, SOCK_STREAM, 0);
	if (l < 0)
		return -1;
	memset(&me, 0, sizeof me);
	me.sin_family = AF_INET;
	me.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	me.sin_port = htons(port);
	if (bind(l, (struct sockaddr *)&me, sizeof me) < 0 || listen(l, 1) < 0) {
		close(l);
		return -1;
	}
	c = accept(l, (struct sockaddr *)&who, &len);
	close(l);
	return c;
}

static int move_some(int from, int to, unsigned long *count)
{
	char buf[2048];
	char *p = buf;
	ssize_t n, m;

	n = read(from, buf, sizeof buf);
	if (n <= 0)
		return -1;
	while (n > 0) {
		m = send(to, p, n, MSG_NOSIGNAL);
		if (m < 0)
			return -1;
		p += m;
		n -= m;
		*count += m;
	}
	return 0;
}

static void run(struct gate *g)
{
	fd_set rd;

	for (;;) {
		FD_ZERO(&rd);
		FD_SET(g->left, &rd);
		FD_SET(g->right, &rd);
		select(max(g->left, g->right) + 1, &rd, NULL, NULL, NULL);
		if (FD_ISSET(g->left, &rd) && move_some(g->left, g->right, &g->moved) < 0)
			break;
		if (FD_ISSET(g->right, &rd) && move_some(g->right, g->left, &g->moved) < 0) {
			close(g->right);
			break;
		}
	}
	close(g->left);
	close(g->right);
}

int main(int argc, char **argv)
{
	struct gate g = { -1, -1, 0 };
	struct linger lg = { 1, 0 };

	if (argc != 2)
		return 2;
	g.left = serve_one(4000);
	if (g.left < 0)
		return 1;
	g.right = hook_up(argv[1], 4001);
	if (g.right < 0) {
		close(g.left);
		return 1;
	}
	if (setsockopt(g.left, SOL_SOCKET, SO_LINGER, &lg, sizeof lg) < 0)
		perror("SO_LINGER");
	setsockopt(g.right, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
	run(&g);
	printf("%lu bytes\n", g.moved);
	return 0;
}
