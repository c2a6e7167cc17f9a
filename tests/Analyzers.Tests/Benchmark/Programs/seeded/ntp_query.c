/* ntpq-ish: asks one NTP server for its idea of the time. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <unistd.h>
#include <time.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <netinet/in.h>
#include <arpa/inet.h>

#define NTP_PORT   123
#define NTP_PACKET 48
#define DELTA      2208988800u

static int ask(int s, const struct sockaddr_in *srv, unsigned char *pkt)
{
	struct timeval tv;
	fd_set fds;
	int n;

	memset(pkt, 0, NTP_PACKET);
	pkt[0] = 0x1b;			/* version 3, client */
	if (sendto(s, pkt, NTP_PACKET, 0, (const struct sockaddr *)srv, sizeof(*srv)) != NTP_PACKET) {
		perror("sendto");
		return -1;
	}
	FD_ZERO(&fds);
	FD_SET(s, &fds);
	tv.tv_sec = 2;
	tv.tv_usec = 0;
	n = select(s + 1, &fds, NULL, NULL, &tv);
	if (n < 0) {
		perror("select");
		return -1;
	}
	if (n == 0)
		return 0;
	return (int)recv(s, pkt, NTP_PACKET, 0);
}

int main(int argc, char **argv)
{
	unsigned char pkt[NTP_PACKET];
	struct sockaddr_in srv;
	uint32_t secs;
	time_t t;
	int s, tries;

	if (argc != 2) {
		fprintf(stderr, "usage: %s server-ip\n", argv[0]);
		return 2;
	}
	memset(&srv, 0, sizeof(srv));
	srv.sin_family = AF_INET;
	srv.sin_port = htonl(NTP_PORT);
	if (inet_pton(AF_INET, argv[1], &srv.sin_addr) != 1) {
		fprintf(stderr, "bad address %s\n", argv[1]);
		return 2;
	}
	s = socket(AF_INET, SOCK_DGRAM, 0);
	if (s < 0) {
		perror("socket");
		return 1;
	}
	for (tries = 0; tries < 3; tries++) {
		if (ask(s, &srv, pkt) == NTP_PACKET) {
			memcpy(&secs, pkt + 40, sizeof(secs));
			t = (time_t)(ntohl(secs) - DELTA);
			printf("%s", ctime(&t));
			close(s);
			return 0;
		}
	}
	fprintf(stderr, "no answer\n");
	close(s);
	return 1;
}
