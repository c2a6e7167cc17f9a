/*
 * dns_server - a name server for the zone "example.test", over UDP and TCP (RFC 1035)
 *
 * usage: dns_server QUERIES
 *
 *   www.example.test    A 192.0.2.1, AAAA 2001:db8::1
 *   many.example.test   50 addresses: more than a datagram of 512 bytes holds, so that resolvers ask again over TCP
 *
 * All other names are unknown, and names outside of the zone refused. Answers so many queries and ends.
 */

#include <ctype.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

enum { TYPE_A = 1, TYPE_AAAA = 28, CLASS_IN = 1 };
enum { NO_ERROR = 0, NAME_ERROR = 3, REFUSED = 5 };

#define DATAGRAM 512
#define MANY 50

static const char zone[] = "example.test";

static unsigned char message[4096];

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static unsigned char *put16(unsigned char *at, unsigned value)
{
	*at++ = value >> 8;
	*at++ = value & 0xff;
	return at;
}

/* A record whose name is that of the question. */
static unsigned char *put_record(unsigned char *at, int type, const void *data, int length)
{
	at = put16(at, 0xc000 | 12);
	at = put16(at, type);
	at = put16(at, CLASS_IN);
	at = put16(at, 0);
	at = put16(at, 300);	/* seconds to live */
	at = put16(at, length);
	memcpy(at, data, length);
	return at + length;
}

/* Reads the name of the question. Returns what stands behind it, or NULL. */
static unsigned char *get_name(unsigned char *at, const unsigned char *end, char *name, size_t size)
{
	size_t used = 0;

	while (at < end && *at != 0) {
		int length = *at++;

		if (length > 63 || at + length >= end || used + length + 2 > size)
			return NULL;
		if (used > 0)
			name[used++] = '.';
		while (length-- > 0)
			name[used++] = tolower(*at++);
	}
	name[used] = '\0';
	return at + 1 <= end ? at + 1 : NULL;
}

/* Turns a query into its answer. Returns the length, or 0 if there is none to give. */
static size_t answer(size_t length, size_t limit, const char *over)
{
	char name[256];
	unsigned char *at, *question_end;
	int type, code = NO_ERROR, answers = 0, truncated = 0, i;
	size_t name_length;

	if (length < 12 || (message[2] & 0x80) || message[4] != 0 || message[5] != 1)
		return 0;
	at = get_name(message + 12, message + length, name, sizeof name);
	if (at == NULL || at + 4 > message + length)
		return 0;
	type = at[0] << 8 | at[1];
	at = question_end = at + 4;

	name_length = strlen(name);
	if (name_length < strlen(zone) || strcmp(name + name_length - strlen(zone), zone) != 0) {
		code = REFUSED;
	} else if (strcmp(name, "www.example.test") == 0) {
		if (type == TYPE_A) {
			struct in_addr address;

			inet_pton(AF_INET, "192.0.2.1", &address);
			at = put_record(at, TYPE_A, &address, sizeof address);
			answers++;
		} else if (type == TYPE_AAAA) {
			struct in6_addr address;

			inet_pton(AF_INET6, "2001:db8::1", &address);
			at = put_record(at, TYPE_AAAA, &address, sizeof address);
			answers++;
		}
	} else if (strcmp(name, "many.example.test") == 0) {
		for (i = 1; type == TYPE_A && i <= MANY; i++) {
			struct in_addr address;

			address.s_addr = htonl(0xc6336400 + i);		/* 198.51.100.i */
			at = put_record(at, TYPE_A, &address, sizeof address);
			answers++;
		}
		if ((size_t)(at - message) > limit) {
			at = question_end;
			answers = 0;
			truncated = 1;
		}
	} else if (strcmp(name, zone) != 0) {
		code = NAME_ERROR;
	}

	message[2] = 0x84 | truncated << 1 | (message[2] & 0x79);	/* an authoritative response */
	message[3] = code;
	put16(message + 6, answers);
	put16(message + 8, 0);
	put16(message + 10, 0);
	printf("%s: %s type %d: code %d, %d answers%s\n", over, name, type, code, answers, truncated ? ", truncated" : "");
	return at - message;
}

static int make_socket(int type, int port)
{
	struct sockaddr_in address = { 0 };
	int fd = socket(AF_INET, type, 0);

	if (fd == -1)
		die("socket");
	address.sin_family = AF_INET;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	address.sin_port = htons(port);
	if (bind(fd, (struct sockaddr *)&address, sizeof address) == -1)
		die("bind");
	if (type == SOCK_STREAM && listen(fd, 5) == -1)
		die("listen");
	return fd;
}

static int serve_datagram(int fd)
{
	struct sockaddr_in from;
	socklen_t from_length = sizeof from;
	ssize_t n = recvfrom(fd, message, DATAGRAM, 0, (struct sockaddr *)&from, &from_length);
	size_t length = n > 0 ? answer(n, DATAGRAM, "udp") : 0;

	if (length > 0 && sendto(fd, message, length, 0, (struct sockaddr *)&from, from_length) == -1)
		perror("sendto");
	return length > 0;
}

/* One connection, which may carry several queries, each behind its length. */
static int serve_stream(int listener)
{
	int fd = accept(listener, NULL, NULL), served = 0;
	unsigned char prefix[2];

	if (fd == -1)
		die("accept");
	while (recv(fd, prefix, 2, MSG_WAITALL) == 2) {
		size_t length = prefix[0] << 8 | prefix[1];

		if (length > sizeof message || recv(fd, message, length, MSG_WAITALL) != (ssize_t)length)
			break;
		length = answer(length, sizeof message, "tcp");
		if (length == 0)
			break;
		put16(prefix, length);
		if (send(fd, prefix, 2, MSG_NOSIGNAL | MSG_MORE) != 2 || send(fd, message, length, MSG_NOSIGNAL) != (ssize_t)length)
			break;
		served++;
	}
	close(fd);
	return served;
}

int main(int argc, char *argv[])
{
	struct sockaddr_in address;
	socklen_t length = sizeof address;
	struct pollfd sockets[2];
	int queries;

	if (argc != 2) {
		fprintf(stderr, "usage: %s QUERIES\n", argv[0]);
		return 2;
	}
	queries = atoi(argv[1]);
	/* the same port for both: the system chooses it for TCP */
	sockets[1].fd = make_socket(SOCK_STREAM, 0);
	if (getsockname(sockets[1].fd, (struct sockaddr *)&address, &length) == -1)
		die("getsockname");
	sockets[0].fd = make_socket(SOCK_DGRAM, ntohs(address.sin_port));
	sockets[0].events = sockets[1].events = POLLIN;
	printf("serving %s on port %d\n", zone, ntohs(address.sin_port));
	fflush(stdout);

	while (queries > 0) {
		if (poll(sockets, 2, -1) == -1)
			die("poll");
		if (sockets[0].revents != 0)
			queries -= serve_datagram(sockets[0].fd);
		if (sockets[1].revents != 0)
			queries -= serve_stream(sockets[1].fd);
	}
	close(sockets[0].fd);
	close(sockets[1].fd);
	return 0;
}
