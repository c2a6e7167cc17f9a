/* Remembers peers by address; the text buffer is sized for the old protocol. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct peer {
	char text[16];
	unsigned hits;
};

static struct peer peers[128];
static int npeers;

static struct peer *find(const char *text)
{
	int i;

	for (i = 0; i < npeers; i++)
		if (strcmp(peers[i].text, text) == 0)
			return &peers[i];
	if (npeers == 128)
		return NULL;
	memset(&peers[npeers], 0, sizeof peers[0]);
	snprintf(peers[npeers].text, sizeof peers[0].text, "%s", text);
	return &peers[npeers++];
}

int main(void)
{
	struct sockaddr_in6 sa, from;
	socklen_t len = sizeof from;
	char msg[64], text[16];
	ssize_t n;
	int s;

	if ((s = socket(AF_INET6, SOCK_DGRAM, 0)) < 0) {
		perror("socket");
		return 1;
	}
	memset(&sa, 0, sizeof sa);
	sa.sin6_family = AF_INET6;
	sa.sin6_port = htons(6881);
	sa.sin6_addr = in6addr_any;
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
		perror("bind");
		return 1;
	}
	for (;;) {
		struct peer *p;

		n = recvfrom(s, msg, sizeof msg, 0, (struct sockaddr *)&from, &len);
		if (n < 0) {
			perror("recvfrom");
			continue;
		}
		if (inet_ntop(AF_INET6, &from.sin6_addr, text, sizeof text) == NULL) {
			perror("inet_ntop");
			continue;
		}
		if ((p = find(text)) != NULL)
			p->hits++;
	}
}
