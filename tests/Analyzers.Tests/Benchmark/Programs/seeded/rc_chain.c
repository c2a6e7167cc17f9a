/* initialisation in the house style: every result goes to rc, one test at the end */
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static struct {
	int ls;
	int client;
	struct sockaddr_in addr;
} srv = { .ls = -1, .client = -1 };

static int srv_init(unsigned short port)
{
	int rc, on = 1;

	srv.ls = socket(AF_INET, SOCK_STREAM, 0);
	if (srv.ls == -1)
		return -1;
	rc = setsockopt(srv.ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	if (rc != 0)
		return rc;
	memset(&srv.addr, 0, sizeof srv.addr);
	srv.addr.sin_family = AF_INET;
	srv.addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	srv.addr.sin_port = htons(port);
	rc = bind(srv.ls, (struct sockaddr *)&srv.addr, sizeof srv.addr);
	if (rc != 0)
		return rc;
	rc = listen(srv.ls, 4);
	return 0;
}

static int srv_wait(void)
{
	srv.client = accept(srv.ls, NULL, NULL);
	return srv.client == -1 ? -1 : 0;
}

static void srv_talk(void)
{
	static const char hello[] = "ready\n";
	char c;

	write(srv.client, hello, sizeof hello - 1);
	while (read(srv.client, &c, 1) == 1)
		if (c == 4)
			break;
}

int main(void)
{
	int rc;

	signal(SIGPIPE, SIG_IGN);
	rc = srv_init(6200);
	if (rc != 0) {
		perror("srv_init");
		return 1;
	}
	for (;;) {
		if (srv_wait() != 0)
			continue;
		srv_talk();
		close(srv.client);
		srv.client = -1;
	}
}
