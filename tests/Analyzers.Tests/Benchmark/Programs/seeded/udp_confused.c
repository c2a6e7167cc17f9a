/* udpd: someone once turned a TCP server into a UDP server here. */
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <errno.h>

#define PORT_NUMBER 6660

static int sock = -1;

static void
setup(int type)
{
	struct sockaddr_in addr;
	int yes = 1;

	if ((sock = socket(AF_INET, type, 0)) == -1) {
		perror("socket");
		exit(1);
	}
	if (setsockopt(sock, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == -1) {
		perror("setsockopt");
		exit(1);
	}
	memset(&addr, 0, sizeof addr);
	addr.sin_family = AF_INET;
	addr.sin_port = htons(PORT_NUMBER);
	addr.sin_addr.s_addr = htonl(INADDR_ANY);
	if (bind(sock, (struct sockaddr *)&addr, sizeof addr) == -1) {
		perror("bind");
		exit(1);
	}
}

static void
serve(int fd)
{
	char buf[512];
	ssize_t n;

	for (;;) {
		n = recv(fd, buf, sizeof buf, 0);
		if (n == -1) {
			if (errno == EINTR)
				continue;
			perror("recv");
			return;
		}
		if (n == 0)
			return;
		fwrite(buf, 1, (size_t)n, stdout);
	}
}

int
main(void)
{
	int udp, c, on = 1;

	setup(SOCK_STREAM);
	udp = socket(AF_INET, SOCK_DGRAM, 0);
	if (udp == -1) {
		perror("socket");
		return 1;
	}
	if (setsockopt(udp, SOL_SOCKET, SO_BROADCAST, &on, sizeof on) == -1)
		perror("SO_BROADCAST");
	if (listen(udp, 5) == -1) {
		perror("listen");
		return 1;
	}
	if (listen(sock, 5) == -1) {
		perror("listen");
		return 1;
	}
	for (;;) {
		c = accept(sock, NULL, NULL);
		if (c == -1)
			continue;
		serve(c);
		close(c);
	}
}
