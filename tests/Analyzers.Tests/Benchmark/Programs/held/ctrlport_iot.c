/* control port of the power switch */
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <sys/time.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>

#define CTRL_PORT 5050
#define RET_ON_ERR(call) do { if ((call) != 0) { rc = -errno; goto done; } } while (0)

enum { RELAY_OFF, RELAY_ON };
static int relay[8];

static int ctrl_open(int *out)
{
	int rc = 0, on = 1;
	int s = socket(AF_INET, SOCK_DGRAM, 0);
	struct sockaddr_in a;
	struct timeval tmo = { 2, 0 };

	if (s < 0)
		return -errno;
	memset(&a, 0, sizeof a);
	a.sin_family = AF_INET;
	a.sin_port = htonl(CTRL_PORT);
	a.sin_addr.s_addr = INADDR_LOOPBACK;
	RET_ON_ERR(bind(s, (struct sockaddr *)&a, sizeof a));
	RET_ON_ERR(setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on));
	RET_ON_ERR(setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &tmo, sizeof tmo.tv_sec));
	*out = s;
	return 0;
done:
	close(s);
	return rc;
}

int main(void)
{
	uint8_t cmd[2];
	int s, rc;

	rc = ctrl_open(&s);
	if (rc) {
		fprintf(stderr, "ctrl: %s\n", strerror(-rc));
		return 1;
	}
	for (;;) {
		ssize_t n = recv(s, cmd, sizeof cmd, 0);
		if (n < 0) {
			if (errno == EAGAIN || errno == EINTR)
				continue;
			break;
		}
		if (n != 2 || cmd[0] > 7)
			continue;
		relay[cmd[0]] = cmd[1] ? RELAY_ON : RELAY_OFF;
		printf("relay %d %s\n", cmd[0], relay[cmd[0]] == RELAY_ON ? "on" : "off");
	}
	close(s);
	return 0;
}
