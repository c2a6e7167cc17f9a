/*
 * binary_protocol.c
 *
 * A server for a small binary protocol.  Each request is
 *
 *      0        1        2                 4
 *      +--------+--------+-----------------+----- - - -
 *      | version| opcode | payload length  | payload
 *      +--------+--------+-----------------+----- - - -
 *
 * with the numbers in network byte order; a reply has the opcode with the high bit
 * set, or OP_ERROR with a 16-bit code.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

#define VERSION		1
#define HEADER_SIZE	4
#define MAX_PAYLOAD	256
#define REPLY_BIT	0x80

enum opcode {
	OP_PING = 1,
	OP_SUM,			/* 32-bit words: their sum      */
	OP_STATS,		/* min, max, mean of 16-bit words */
	OP_SWAP,		/* bytes in the other order      */
	OP_CLOSE = 0x7e,
	OP_ERROR = 0x7f
};

enum error { E_VERSION = 1, E_OPCODE, E_LENGTH };

struct message {
	uint8_t  version;
	uint8_t  opcode;
	uint16_t length;
	uint8_t  payload[MAX_PAYLOAD];
};

static void put16(uint8_t *p, uint16_t v)
{
	p[0] = v >> 8;
	p[1] = v & 0xff;
}

static void put32(uint8_t *p, uint32_t v)
{
	put16(p, (uint16_t)(v >> 16));
	put16(p + 2, (uint16_t)(v & 0xffff));
}

static uint16_t get16(const uint8_t *p) { return (uint16_t)(p[0] << 8 | p[1]); }
static uint32_t get32(const uint8_t *p) { return (uint32_t)get16(p) << 16 | get16(p + 2); }

static int receive_exactly(int fd, uint8_t *p, int n)
{
	int got;

	while (n > 0) {
		if ((got = recv(fd, p, n, 0)) <= 0)
			return 0;
		p += got;
		n -= got;
	}
	return 1;
}

/* Reads a message; 0 when there is none any more, or it is cut off or too long. */
static int receive_message(int fd, struct message *m)
{
	uint8_t header[HEADER_SIZE];

	if (!receive_exactly(fd, header, sizeof(header)))
		return 0;
	m->version = header[0];
	m->opcode = header[1];
	m->length = get16(&header[2]);
	if (m->length > MAX_PAYLOAD)
		return 0;
	return receive_exactly(fd, m->payload, m->length);
}

static void send_message(int fd, const struct message *m)
{
	uint8_t wire[HEADER_SIZE + MAX_PAYLOAD];

	wire[0] = m->version;
	wire[1] = m->opcode;
	put16(wire + 2, m->length);
	memcpy(wire + HEADER_SIZE, m->payload, m->length);
	if (send(fd, wire, HEADER_SIZE + m->length, MSG_NOSIGNAL) == -1)
		perror("send");
}

static struct message error_message(enum error code)
{
	struct message m;

	m.version = VERSION;
	m.opcode = OP_ERROR | REPLY_BIT;
	m.length = 2;
	put16(m.payload, code);
	return m;
}

static struct message answer(struct message m)	/* by value: the request is our copy */
{
	uint32_t sum = 0;
	uint16_t low = 0xffff, high = 0;
	int i;

	if (m.version != VERSION)
		return error_message(E_VERSION);

	switch (m.opcode) {
	case OP_PING:
		break;

	case OP_SUM:
		if (m.length % 4 != 0)
			return error_message(E_LENGTH);
		for (i = 0; i < m.length; i += 4)
			sum += get32(m.payload + i);	/* modulo 2^32 */
		put32(m.payload, sum);
		m.length = 4;
		break;

	case OP_STATS:
		if (m.length == 0 || m.length & 1)
			return error_message(E_LENGTH);
		for (i = 0; i < m.length; i += 2) {
			uint16_t v = get16(m.payload + i);

			if (v < low)
				low = v;
			if (v > high)
				high = v;
			sum += v;
		}
		put16(m.payload, low);
		put16(m.payload + 2, high);
		put16(m.payload + 4, (uint16_t)(sum / (m.length / 2)));
		m.length = 6;
		break;

	case OP_SWAP:
		for (i = 0; i < m.length / 2; i++) {
			uint8_t t = m.payload[i];

			m.payload[i] = m.payload[m.length - 1 - i];
			m.payload[m.length - 1 - i] = t;
		}
		break;

	case OP_CLOSE:
		m.length = 0;
		break;

	default:
		return error_message(E_OPCODE);
	}

	m.opcode |= REPLY_BIT;
	return m;
}

int main(int argc, char *argv[])
{
	struct sockaddr_in6 addr;
	socklen_t len = sizeof(addr);
	struct message request, reply;
	int s, fd, messages = 0;

	(void)argc;
	s = socket(AF_INET6, SOCK_STREAM, 0);
	memset(&addr, 0, sizeof(addr));
	addr.sin6_family = AF_INET6;
	addr.sin6_addr = in6addr_loopback;
	addr.sin6_port = htons(0);
	if (s < 0 || bind(s, (struct sockaddr *)&addr, sizeof(addr)) || listen(s, 1)) {
		perror(argv[0]);
		return 1;
	}
	getsockname(s, (struct sockaddr *)&addr, &len);
	printf("port %d\n", ntohs(addr.sin6_port));
	fflush(stdout);

	if ((fd = accept(s, NULL, NULL)) < 0) {
		perror("accept");
		return 1;
	}
	while (receive_message(fd, &request)) {
		reply = answer(request);
		printf("%d: v%u op 0x%02x, %u bytes -> 0x%02x, %u bytes\n", ++messages, request.version, request.opcode,
		       request.length, reply.opcode, reply.length);
		send_message(fd, &reply);
		if (request.opcode == OP_CLOSE)
			break;
	}
	close(fd);
	close(s);
	return 0;
}
