/* Wakes machines: sends magic packets as broadcasts. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static int parse_mac(const char *s, unsigned char mac[6])
{
	unsigned v[6];
	int i;

	if (sscanf(s, "%2x:%2x:%2x:%2x:%2x:%2x", v, v + 1, v + 2, v + 3, v + 4, v + 5) != 6)
		return -1;
	for (i = 0; i < 6; i++)
		mac[i] = (unsigned char)v[i];
	return 0;
}

int main(int argc, char **argv)
{
	unsigned char mac[6], pkt[102];
	struct sockaddr_in to;
	int s, i, yes = 1;

	if (argc != 2 || parse_mac(argv[1], mac) < 0)
		return 2;
	memset(pkt, 0xff, 6);
	for (i = 0; i < 16; i++)
		memcpy(pkt + 6 + i * 6, mac, 6);
	s = socket(AF_INET, SOCK_DGRAM, 0);
	setsockopt(s, SOL_SOCKET, SO_BROADCAST, &yes, sizeof yes);
	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(9);
	to.sin_addr.s_addr = INADDR_BROADCAST;
	sendto(s, pkt, sizeof pkt, 0, (struct sockaddr *)&to, sizeof to);
	close(s);
	return 0;
}
