/* Asks a name server for the serial of a zone and follows it while it changes. */
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
#include <unistd.h>

#define PKT 512

struct query {
	unsigned char buf[PKT];
	size_t len;
	uint16_t id;
};

static void q_init(struct query *q, uint16_t id)
{
	q->id = id;
	q->len = 12;
	memset(q->buf, 0, sizeof q->buf);
	q->buf[0] = id >> 8;
	q->buf[1] = id & 255;
	q->buf[2] = 1;
	q->buf[5] = 1;
}

static int q_name(struct query *q, const char *zone)
{
	while (*zone) {
		size_t n = strcspn(zone, ".");

		if (n == 0 || n > 63 || q->len + n + 6 > sizeof q->buf)
			return -1;
		q->buf[q->len++] = (unsigned char)n;
		memcpy(q->buf + q->len, zone, n);
		q->len += n;
		zone += n;
		if (*zone == '.')
			zone++;
	}
	q->buf[q->len++] = 0;
	q->buf[q->len++] = 0;
	q->buf[q->len++] = 6;
	q->buf[q->len++] = 0;
	q->buf[q->len++] = 1;
	return 0;
}

static const char *q_text(const unsigned char *pkt, size_t n, size_t off)
{
	static char text[64];
	unsigned len;

	if (off >= n)
		return "";
	len = pkt[off];
	memcpy(text, pkt + off + 1, len);
	text[63] = 0;
	return text;
}

int main(int argc, char **argv)
{
	struct sockaddr_in ns, from;
	socklen_t fl = sizeof from;
	struct hostent *hp;
	struct servent *sp;
	struct timeval tv;
	struct query q;
	fd_set rd;
	unsigned char ans[PKT];
	ssize_t n;
	int s, round;

	if (argc != 3)
		return 2;
	hp = gethostbyname(argv[1]);
	sp = getservbyname("domain", "udp");
	if (hp == NULL)
		return 1;
	memset(&ns, 0, sizeof ns);
	ns.sin_family = AF_INET;
	memcpy(&ns.sin_addr, hp->h_addr, sizeof ns.sin_addr);
	ns.sin_port = htons(sp->s_port);
	s = socket(AF_INET, SOCK_DGRAM, 0);
	if (s == -1)
		return 1;
	if (connect(s, (struct sockaddr *)&ns, sizeof ns) == -1) {
		close(s);
		perror(argv[1]);
		return 1;
	}
	tv.tv_sec = 2;
	tv.tv_usec = 0;
	FD_ZERO(&rd);
	FD_SET(s, &rd);
	for (round = 0; round < 5; round++) {
		q_init(&q, (uint16_t)(1000 + round));
		if (q_name(&q, argv[2]) < 0)
			break;
		if (send(s, q.buf, q.len, 0) != (ssize_t)q.len)
			break;
		if (select(s + 1, &rd, NULL, NULL, &tv) <= 0)
			continue;
		n = recvfrom(s, ans, sizeof ans, 0, (struct sockaddr *)&from, &fl);
		if (n < 12)
			continue;
		printf("%s says %s\n", inet_ntoa(from.sin_addr), q_text(ans, (size_t)n, 12));
	}
	close(s);
	return 0;
}
