/* powerd: "off" or "reboot" from the management network runs the right command. */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define POWER_PORT 9191
#define DIE(msg) do { perror(msg); exit(EXIT_FAILURE); } while (0)

static void act(char *order)
{
	char cmd[64];

	order[strcspn(order, "\r\n")] = '\0';
	strcpy(cmd, "/usr/sbin/power-");
	strncat(cmd, order, sizeof cmd - strlen(cmd) - 1);
	if (system(cmd) != 0)
		fprintf(stderr, "powerd: %s failed\n", cmd);
}

static void manage(int fd)
{
	char order[32];
	int n;

	for (;;) {
		n = read(fd, order, sizeof order);
		if (n == 0)
			break;
		if (n == -1) {
			if (errno == EINTR)
				continue;
			break;
		}
		order[n] = '\0';
		act(order);
	}
}

int main(void)
{
	struct sockaddr_in addr;
	socklen_t len;
	int ls, fd, on = 1;

	if ((ls = socket(AF_INET, SOCK_STREAM, 0)) == -1)
		DIE("socket");
	if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1)
		DIE("setsockopt");
	memset(&addr, 0, sizeof addr);
	addr.sin_family = AF_INET;
	addr.sin_port = htons(POWER_PORT);
	addr.sin_addr.s_addr = htonl(INADDR_ANY);
	if (bind(ls, (struct sockaddr *)&addr, sizeof addr) == -1)
		DIE("bind");
	if (listen(ls, 1) == -1)
		DIE("listen");
	for (;;) {
		len = sizeof addr;
		fd = accept(ls, (struct sockaddr *)&addr, &len);
		if (fd == -1)
			continue;
		if ((ntohl(addr.sin_addr.s_addr) >> 24) != 10) {
			fprintf(stderr, "powerd: refused port %d\n", addr.sin_port);
			close(fd);
			continue;
		}
		manage(fd);
		close(fd);
	}
}
