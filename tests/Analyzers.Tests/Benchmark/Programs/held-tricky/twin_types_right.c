/* stream calls on a datagram socket */
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

static int wait_for_server(struct sockaddr_in *to)
{
	int s, tries = 0;

	for (;;) {
		s = socket(AF_INET, SOCK_STREAM, 0);
		if (s < 0)
			return -1;
		if (connect(s, (struct sockaddr *)to, sizeof *to) == 0)
			return s;
		close(s);
		if (++tries == 10)
			return -1;
		sleep(1);
	}
}

static int udp_service(int port)
{
	struct sockaddr_in sa;
	char b[64];
	int u, c;

	u = socket(PF_INET, SOCK_DGRAM, IPPROTO_UDP);
	if (u == -1)
		return -1;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(port);
	if (bind(u, (struct sockaddr *)&sa, sizeof sa) == -1) {
		close(u);
		return -1;
	}
	c = recvfrom(u, b, sizeof b, 0, NULL, NULL);
	if (c == -1) {
		close(u);
		return -1;
	}
	close(u);
	return 0;
}

int main(void)
{
	struct sockaddr_in to;
	int s;

	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(3120);
	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	s = wait_for_server(&to);
	if (s >= 0)
		close(s);
	return udp_service(3121);
}
