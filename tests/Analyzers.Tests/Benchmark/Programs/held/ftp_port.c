/* Parses a PORT command and connects back. */
#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static int data_connect(const char *arg)
{
	unsigned h[4], p[2];
	struct sockaddr_in to;
	int s;

	if (sscanf(arg, "%u,%u,%u,%u,%u,%u", &h[0], &h[1], &h[2], &h[3], &p[0], &p[1]) != 6)
		return -1;
	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_addr.s_addr = h[0] << 24 | h[1] << 16 | h[2] << 8 | h[3];
	to.sin_port = p[0] << 8 | p[1];
	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return -1;
	if (connect(s, (struct sockaddr *)&to, sizeof to) < 0) {
		close(s);
		return -1;
	}
	return s;
}

int main(void)
{
	char line[200];
	int d;

	while (fgets(line, sizeof line, stdin) != NULL) {
		if (strncmp(line, "PORT ", 5) != 0)
			continue;
		d = data_connect(line + 5);
		if (d < 0) {
			perror("data connection");
			continue;
		}
		if (send(d, "ok\r\n", 4, MSG_NOSIGNAL) != 4)
			perror("send");
		close(d);
	}
	return 0;
}
