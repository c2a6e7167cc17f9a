/* Asks a time server (RFC 4330) and prints the answer, to the microsecond. */
#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <netinet/in.h>

/* seconds from 1900 to 1970 */
#define EPOCH_OFFSET 2208988800UL

typedef struct
{
	uint8_t  flags;			/* leap indicator, version, mode */
	uint8_t  stratum;
	int8_t   poll;
	int8_t   precision;
	uint32_t root_delay;
	uint32_t root_dispersion;
	uint32_t reference_id;
	uint32_t reference[2];
	uint32_t originate[2];
	uint32_t receive[2];
	uint32_t transmit[2];
} ntp_packet;

static double fixed_point(uint32_t net)	/* 16.16 */
{
	return ntohl(net) / 65536.0;
}

static void show(const char *name, const uint32_t stamp[2])
{
	time_t seconds = (time_t)(ntohl(stamp[0]) - EPOCH_OFFSET);
	uint64_t micro = (uint64_t)ntohl(stamp[1]) * 1000000 >> 32;
	struct tm *tm = gmtime(&seconds);

	printf("%-10s %04d-%02d-%02d %02d:%02d:%02d.%06u\n", name, tm->tm_year + 1900, tm->tm_mon + 1, tm->tm_mday,
		tm->tm_hour, tm->tm_min, tm->tm_sec, (unsigned)micro);
}

int main(int argc, char *argv[])
{
	struct sockaddr_in server;
	ntp_packet p;
	char id[5] = "";
	int s;

	if (argc != 2) return 2;
	memset(&server, 0, sizeof(server));
	server.sin_family = AF_INET;
	server.sin_port = htons(atoi(argv[1]));
	server.sin_addr.s_addr = inet_addr("127.0.0.1");

	memset(&p, 0, sizeof(p));
	p.flags = 4 << 3 | 3;		/* version 4, client */

	if ((s = socket(AF_INET, SOCK_DGRAM, 0)) == -1
		|| connect(s, (struct sockaddr*)&server, sizeof(server)) == -1
		|| write(s, &p, sizeof(p)) != sizeof(p)
		|| read(s, &p, sizeof(p)) != sizeof(p))
	{
		perror("ntp_client");
		return 1;
	}
	close(s);

	memcpy(id, &p.reference_id, 4);
	printf("leap %d, version %d, mode %d, stratum %d\n", p.flags >> 6, p.flags >> 3 & 7, p.flags & 7, p.stratum);
	printf("poll 2^%d s, precision 2^%d s\n", p.poll, p.precision);
	printf("root delay %.6f s, dispersion %.6f s, reference \"%s\"\n", fixed_point(p.root_delay), fixed_point(p.root_dispersion), id);
	show("reference", p.reference);
	show("receive", p.receive);
	show("transmit", p.transmit);
	return 0;
}
