/* Lamp control: "LAMP <name> ON|OFF" datagrams, acknowledged with the name. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define NAMELEN 20

static int lamps;

static void acknowledge(int s, const char *name, const struct sockaddr_in *to, socklen_t len)
{
	char text[32];

	sprintf(text, "OK %s\n", name);
	if (sendto(s, text, strlen(text), 0, (const struct sockaddr *)to, len) < 0)
		perror("sendto");
}

int main(void)
{
	struct sockaddr_in sa, from;
	socklen_t len;
	char msg[256], *name, *state;
	ssize_t n;
	int s;

	if ((s = socket(AF_INET, SOCK_DGRAM, 0)) < 0) {
		perror("socket");
		return 1;
	}
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(6454);
	sa.sin_addr.s_addr = INADDR_LOOPBACK;
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
		perror("bind");
		return 1;
	}
	for (;;) {
		len = sizeof from;
		n = recvfrom(s, msg, sizeof msg - 1, 0, (struct sockaddr *)&from, &len);
		if (n < 0) {
			perror("recvfrom");
			continue;
		}
		msg[n] = '\0';
		if (strncmp(msg, "LAMP ", 5) != 0)
			continue;
		name = msg + 5;
		if ((state = strchr(name, ' ')) == NULL)
			continue;
		*state++ = '\0';
		lamps += strncmp(state, "ON", 2) == 0 ? 1 : -1;
		acknowledge(s, name, &from, len);
	}
}
