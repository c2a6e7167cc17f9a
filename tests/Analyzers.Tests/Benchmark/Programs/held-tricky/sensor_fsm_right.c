/* Sensor uplink, one report per minute. Target: ARM9 with uClinux. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;

#define CHECK(x) do { if ((x) < 0) { g_err = errno; return ST_ERROR; } } while (0)

typedef enum { ST_IDLE, ST_OPEN, ST_SEND, ST_ERROR } state_t;

struct report {
	u8 type;
	u32 serial;
	u16 temp;
	u16 volt;
};

static int g_fd = -1;
static int g_err;
static struct report g_rep = { 1, 4711, 215, 3300 };

static state_t do_open(void)
{
	struct sockaddr_in dst;
	int fl;

	CHECK(g_fd = socket(AF_INET, SOCK_STREAM, 0));
	memset(&dst, 0, sizeof dst);
	dst.sin_family = AF_INET;
	dst.sin_port = htons(9200);
	dst.sin_addr.s_addr = htonl(0x0a000001);
	CHECK(connect(g_fd, (struct sockaddr *)&dst, sizeof dst));
	CHECK(fl = fcntl(g_fd, F_GETFL, 0));
	CHECK(fcntl(g_fd, F_SETFL, fl | O_NONBLOCK));
	return ST_SEND;
}

static state_t do_send(void)
{
	ssize_t n;
	u8 out[9];
	struct pollfd p;

	out[0] = g_rep.type;
	out[1] = g_rep.serial >> 24; out[2] = g_rep.serial >> 16;
	out[3] = g_rep.serial >> 8; out[4] = g_rep.serial;
	out[5] = g_rep.temp >> 8; out[6] = g_rep.temp;
	out[7] = g_rep.volt >> 8; out[8] = g_rep.volt;
	for (;;) {
		n = send(g_fd, out, sizeof out, MSG_NOSIGNAL);
		if (n == (ssize_t)sizeof out)
			return ST_IDLE;
		if (n < 0 && errno == EAGAIN) {
			p.fd = g_fd;
			p.events = POLLOUT;
			CHECK(poll(&p, 1, -1));
			continue;
		}
		g_err = errno;
		return ST_ERROR;
	}
}

int main(void)
{
	state_t st = ST_OPEN;

	for (;;) {
		switch (st) {
		case ST_OPEN:
			st = do_open();
			break;
		case ST_SEND:
			st = do_send();
			break;
		case ST_IDLE:
			sleep(60);
			st = ST_SEND;
			break;
		case ST_ERROR:
			fprintf(stderr, "uplink: %s\n", strerror(g_err));
			if (g_fd >= 0)
				close(g_fd);
			g_fd = -1;
			sleep(5);
			st = ST_OPEN;
			break;
		}
	}
}
