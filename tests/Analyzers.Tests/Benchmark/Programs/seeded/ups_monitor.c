/* upsmon: polls an uninterruptible power supply over TCP, shuts down when it says so */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <syslog.h>
#include <unistd.h>

#define UPS_PORT 3493
#define INTERVAL 30

struct ups {
	struct sockaddr_in addr;
	int fd;
	int on_battery;
};

static int ups_connect(struct ups *u)
{
	u->fd = socket(AF_INET, SOCK_STREAM, 0);
	if (u->fd < 0)
		return -1;
	if (connect(u->fd, (struct sockaddr *)&u->addr, sizeof u->addr) < 0) {
		close(u->fd);
		syslog(LOG_ERR, "connect: %s", strerror(errno));
		u->fd = -1;
		return -1;
	}
	return 0;
}

static int ups_query(struct ups *u)
{
	static const char query[] = "GET VAR ups status\n";
	char answer[64];
	size_t have = 0;
	ssize_t n;

	if (send(u->fd, query, sizeof query - 1, MSG_NOSIGNAL) != (ssize_t)sizeof query - 1)
		return -1;
	while (have < sizeof answer - 1) {
		n = recv(u->fd, answer + have, sizeof answer - 1 - have, 0);
		if (n <= 0)
			return -1;
		have += (size_t)n;
		if (answer[have - 1] == '\n')
			break;
	}
	answer[have] = '\0';
	u->on_battery = strstr(answer, "OB") != NULL;
	return 0;
}

int main(int argc, char **argv)
{
	struct ups u;

	if (argc != 2)
		return 2;
	memset(&u, 0, sizeof u);
	u.fd = -1;
	u.addr.sin_family = AF_INET;
	u.addr.sin_port = htons(UPS_PORT);
	if (inet_pton(AF_INET, argv[1], &u.addr.sin_addr) != 1)
		return 2;
	openlog("upsmon", LOG_PID, LOG_DAEMON);
	for (;;) {
		if (u.fd >= 0 || ups_connect(&u) == 0) {
			if (ups_query(&u) < 0) {
				close(u.fd);
				u.fd = -1;
			} else if (u.on_battery) {
				syslog(LOG_WARNING, "on battery");
			}
		}
		sleep(INTERVAL);
	}
}
