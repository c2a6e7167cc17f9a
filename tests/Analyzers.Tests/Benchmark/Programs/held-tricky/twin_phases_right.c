/* other orders that cannot work */
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

static void addr(struct sockaddr_in *sa, int port)
{
	memset(sa, 0, sizeof *sa);
	sa->sin_family = AF_INET;
	sa->sin_port = htons(port);
	sa->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
}

static int peer_mode(void)
{
	struct sockaddr_in mine, theirs;
	int on = 1, s = socket(AF_INET, SOCK_STREAM, 0);
	int t;

	if (s < 0)
		return -1;
	addr(&mine, 3110);
	addr(&theirs, 3111);
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		goto bad;
	if (bind(s, (struct sockaddr *)&mine, sizeof mine) < 0)
		goto bad;
	if (listen(s, 1) < 0)
		goto bad;
	t = socket(AF_INET, SOCK_STREAM, 0);
	if (t < 0)
		goto bad;
	if (connect(t, (struct sockaddr *)&theirs, sizeof theirs) < 0) {
		close(t);
		goto bad;
	}
	close(t);
	close(s);
	return 0;
bad:
	close(s);
	return -1;
}

static int from_port(void)
{
	struct sockaddr_in mine, theirs;
	int s = socket(AF_INET, SOCK_STREAM, 0);

	if (s < 0)
		return -1;
	addr(&mine, 3112);
	addr(&theirs, 3113);
	if (bind(s, (struct sockaddr *)&mine, sizeof mine) < 0) {
		close(s);
		return -1;
	}
	if (connect(s, (struct sockaddr *)&theirs, sizeof theirs) < 0) {
		close(s);
		return -1;
	}
	close(s);
	return 0;
}

static int eager(void)
{
	struct sockaddr_in to;
	int s = socket(AF_INET, SOCK_STREAM, 0);

	if (s < 0)
		return -1;
	addr(&to, 3114);
	if (connect(s, (struct sockaddr *)&to, sizeof to) < 0) {
		close(s);
		return -1;
	}
	if (send(s, "hi", 2, MSG_NOSIGNAL) != 2) {
		close(s);
		return -1;
	}
	close(s);
	return 0;
}

int main(void)
{
	return peer_mode() | from_port() | eager();
}
