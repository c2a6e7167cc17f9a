/* A polling server of the embedded kind: one big loop, nothing may block. */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define CMD_LEN 4

static int g_listen = -1;
static int g_conn = -1;
static uint8_t g_cmd[CMD_LEN];
static uint8_t g_have;
static uint32_t g_ticks;

static int8_t net_init(uint16_t port)
{
	struct sockaddr_in a;
	int one = 1, flags;

	g_listen = socket(AF_INET, SOCK_STREAM, 0);
	if (g_listen < 0)
		return -1;
	(void)setsockopt(g_listen, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
	memset(&a, 0, sizeof a);
	a.sin_family = AF_INET;
	a.sin_port = htons(port);
	a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(g_listen, (struct sockaddr *)&a, sizeof a) < 0)
		return -2;
	if (listen(g_listen, 1) < 0)
		return -3;
	flags = fcntl(g_listen, F_GETFL, 0);
	if (flags < 0 || fcntl(g_listen, F_SETFL, flags | O_NONBLOCK) < 0)
		return -4;
	return 0;
}

static void net_accept(void)
{
	if (g_conn >= 0)
		return;
	g_conn = accept(g_listen, NULL, NULL);
	if (g_conn < 0)
		return;
	if (fcntl(g_conn, F_SETFL, O_NONBLOCK) < 0) {
		close(g_conn);
		g_conn = -1;
	}
	g_have = 0;
}

static void net_read(void)
{
	ssize_t n;

	if (g_conn < 0)
		return;
	n = recv(g_conn, g_cmd + g_have, (size_t)(CMD_LEN - g_have), 0);
	if (n == 0 || (n < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)) {
		close(g_conn);
		g_conn = -1;
		return;
	}
	if (n > 0)
		g_have = (uint8_t)(g_have + n);
	if (g_have == CMD_LEN) {
		g_have = 0;
		send(g_conn, g_cmd, CMD_LEN, MSG_NOSIGNAL);
	}
}

int main(void)
{
	int8_t rc = net_init(10001);

	if (rc < 0) {
		printf("net_init: %d\n", rc);
		return 1;
	}
	for (;;) {
		net_accept();
		net_read();
		g_ticks++;
		usleep(1000);
	}
}
