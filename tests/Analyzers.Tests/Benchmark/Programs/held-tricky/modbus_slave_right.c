/* Modbus/TCP slave with 64 registers */
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <signal.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>

typedef unsigned char u8;
typedef unsigned short u16;

#define NREG 64
#define MBAP 7

static u16 regs[NREG];
static u8 pdu[253];

static u16 get16(const u8 *p) { return (u16)(p[0] << 8 | p[1]); }

static int read_all(int fd, u8 *p, int want)
{
	int got = 0, n;

	while (got < want) {
		n = read(fd, p + got, want - got);
		if (n <= 0)
			return -1;
		got += n;
	}
	return got;
}

static int serve_one(int fd)
{
	u8 hdr[MBAP], out[MBAP + 2];
	u16 len, addr, val;
	ssize_t k;

	if (read_all(fd, hdr, MBAP) < 0)
		return -1;
	len = get16(hdr + 4);
	if (len < 6 || len - 1 > (int)sizeof pdu)
		return -1;
	if (read_all(fd, pdu, len - 1) < 0)
		return -1;
	if (pdu[0] != 6)
		return 0;
	addr = get16(pdu + 1);
	val = get16(pdu + 3);
	if (addr >= NREG)
		return 0;
	regs[addr] = val;
	memcpy(out, hdr, MBAP);
	out[4] = 0;
	out[5] = 3;
	out[7] = pdu[0];
	out[8] = 0;
	if (write(fd, out, sizeof out) != sizeof out)
		return -1;
	return 0;
}

int main(void)
{
	struct sockaddr_in sa;
	int s, c, on = 1;

	signal(SIGPIPE, SIG_IGN);
	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return 1;
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		return 1;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(1502);
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(s, 2) < 0)
		return 1;
	for (;;) {
		c = accept(s, NULL, NULL);
		if (c < 0)
			continue;
		while (serve_one(c) == 0)
			;
		close(c);
	}
}
