/* Asks an NTP server for the time. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#define EPOCH 2208988800UL

struct ntp {
	uint8_t flags, stratum, poll, prec;
	uint32_t delay, disp, ref;
	uint32_t ref_s, ref_f, org_s, org_f, rx_s, rx_f, tx_s, tx_f;
};

int main(int argc, char **argv)
{
	struct ntp p;
	struct hostent *he;
	struct sockaddr_in sa;
	fd_set rd;
	struct timeval tv = { 4, 0 };
	time_t t;
	ssize_t n;
	int s;

	if (argc < 2)
		return 2;
	memset(&sa, 0, sizeof sa);
	if (inet_pton(AF_INET, argv[1], &sa.sin_addr) != 1)
		return 2;
	sa.sin_family = AF_INET;
	sa.sin_port = htons(123);
	if ((s = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP)) == -1)
		return 1;
	memset(&p, 0, sizeof p);
	p.flags = 0x1b;
	if (sendto(s, &p, sizeof p, 0, (struct sockaddr *)&sa, sizeof sa) != sizeof p) {
		perror("sendto");
		return 1;
	}
	FD_ZERO(&rd);
	FD_SET(s, &rd);
	if (select(s + 1, &rd, NULL, NULL, &tv) <= 0) {
		fprintf(stderr, "no answer\n");
		return 1;
	}
	n = recv(s, &p, sizeof p, MSG_DONTWAIT);
	if (n != sizeof p) {
		fprintf(stderr, "short answer\n");
		return 1;
	}
	t = (time_t)(ntohl(p.tx_s) - EPOCH);
	fputs(ctime(&t), stdout);
	close(s);
	return 0;
}
