/*
 * stream_ends - both ends of a connection that carries as much as one likes, each way
 *
 * usage: stream_ends listen  KIND NAME REPLY
 *        stream_ends connect KIND NAME BYTES
 *
 *   KIND   tcp4, tcp6, unix (a stream) or packet (SOCK_SEQPACKET)
 *   NAME   of a UNIX-domain socket, @… an abstract one; the port of a TCP one, 0 to have one chosen
 *   BYTES  what the client sends before it ends its half of the connection
 *   REPLY  what the server sends when it has seen that end
 *
 * Each end prints how much it sent and received, with a hash.
 */

#include <stdint.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>

#define BLOCK 65536
#define RECORD 16384		/* of SOCK_SEQPACKET, which keeps them apart */

/* A hash of a stream: the same, however the stream was cut. */
struct hash {
	uint64_t value;
	uint64_t bytes;
	unsigned char rest[8];
};

static void hash_add(struct hash *hash, const unsigned char *data, size_t length)
{
	while (length > 0) {
		size_t held = hash->bytes % 8;
		uint64_t word;

		if (held == 0 && length >= 8) {
			memcpy(&word, data, 8);
			data += 8;
			length -= 8;
			hash->bytes += 8;
		} else {
			hash->rest[held] = *data++;
			length--;
			hash->bytes++;
			if (held < 7)
				continue;
			memcpy(&word, hash->rest, 8);
		}
		hash->value = (hash->value ^ word) * 0x9e3779b97f4a7c15u;
		hash->value ^= hash->value >> 32;
	}
}

static uint64_t hash_end(const struct hash *hash)
{
	uint64_t value = hash->value;
	size_t i;

	for (i = 0; i < hash->bytes % 8; i++)
		value = (value ^ hash->rest[i]) * 0x100000001b3u;
	return value;
}

/* Xorshift, eight bytes at a time. */
static void fill(unsigned char *data, size_t length, uint64_t *state)
{
	size_t i;

	for (i = 0; i + 8 <= length; i += 8) {
		*state ^= *state << 13;
		*state ^= *state >> 7;
		*state ^= *state << 17;
		memcpy(data + i, state, 8);
	}
	for (; i < length; i++)
		data[i] = (unsigned char)(*state >> (i % 8 * 8));
}

static void die(const char *what)
{
	perror(what);
	exit(1);
}

/* The address that the arguments name. */
static socklen_t make_address(const char *kind, const char *name, struct sockaddr_storage *storage)
{
	memset(storage, 0, sizeof *storage);
	if (strcmp(kind, "tcp4") == 0) {
		struct sockaddr_in *in = (struct sockaddr_in *)storage;

		in->sin_family = AF_INET;
		in->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
		in->sin_port = htons(atoi(name));
		return sizeof *in;
	}
	if (strcmp(kind, "tcp6") == 0) {
		struct sockaddr_in6 *in6 = (struct sockaddr_in6 *)storage;

		in6->sin6_family = AF_INET6;
		in6->sin6_addr = in6addr_loopback;
		in6->sin6_port = htons(atoi(name));
		return sizeof *in6;
	} else {
		struct sockaddr_un *un = (struct sockaddr_un *)storage;

		un->sun_family = AF_UNIX;
		strncpy(un->sun_path, name, sizeof un->sun_path - 1);
		if (name[0] == '@')
			un->sun_path[0] = '\0';
		return offsetof(struct sockaddr_un, sun_path) + strlen(name) + (name[0] != '@');
	}
}

static int listen_at(const char *kind, const char *name, int type)
{
	struct sockaddr_storage address;
	socklen_t length = make_address(kind, name, &address);
	int fd = socket(address.ss_family, type, 0);

	if (fd == -1)
		die("socket");
	if (bind(fd, (struct sockaddr *)&address, length) == -1)
		die("bind");
	if (listen(fd, 1) == -1)
		die("listen");
	if (address.ss_family == AF_UNIX) {
		printf("listening\n");
	} else {
		if (getsockname(fd, (struct sockaddr *)&address, &length) == -1)
			die("getsockname");
		/* the port is at the same place in both kinds of address */
		printf("listening on port %d\n", ntohs(((struct sockaddr_in *)&address)->sin_port));
	}
	fflush(stdout);
	return fd;
}

static int connect_to(const char *kind, const char *name, int type)
{
	struct sockaddr_storage address;
	socklen_t length = make_address(kind, name, &address);
	int fd = socket(address.ss_family, type, 0);

	if (fd == -1)
		die("socket");
	if (connect(fd, (struct sockaddr *)&address, length) == -1)
		die("connect");
	return fd;
}

static void send_all(int fd, uint64_t total, size_t block, uint64_t seed)
{
	static unsigned char data[BLOCK];
	struct hash hash = { 0 };
	uint64_t left, records = 0;

	for (left = total; left > 0; ) {
		size_t length = left < block ? (size_t)left : block;
		size_t done = 0;

		fill(data, length, &seed);
		hash_add(&hash, data, length);
		while (done < length) {
			ssize_t n = send(fd, data + done, length - done, MSG_NOSIGNAL);

			if (n == -1)
				die("send");
			done += n;
		}
		records++;
		left -= length;
	}
	if (shutdown(fd, SHUT_WR) == -1)
		die("shutdown");
	printf("sent %llu bytes", (unsigned long long)hash.bytes);
	if (block == RECORD)
		printf(" in %llu records", (unsigned long long)records);
	printf(", hash %016llx\n", (unsigned long long)hash_end(&hash));
}

static void receive_all(int fd, int in_records)
{
	static unsigned char data[BLOCK];
	struct hash hash = { 0 };
	uint64_t records = 0;
	ssize_t n;

	while ((n = recv(fd, data, sizeof data, 0)) > 0) {
		hash_add(&hash, data, n);
		records++;
	}
	if (n == -1)
		die("recv");
	printf("received %llu bytes", (unsigned long long)hash.bytes);
	if (in_records)
		printf(" in %llu records", (unsigned long long)records);
	printf(", hash %016llx\n", (unsigned long long)hash_end(&hash));
}

int main(int argc, char *argv[])
{
	uint64_t bytes;
	int packets, type, fd;
	size_t block;

	if (argc != 5) {
		fprintf(stderr, "usage: %s listen|connect tcp4|tcp6|unix|packet NAME BYTES\n", argv[0]);
		return 2;
	}
	bytes = strtoull(argv[4], NULL, 10);
	packets = strcmp(argv[2], "packet") == 0;
	type = packets ? SOCK_SEQPACKET : SOCK_STREAM;
	block = packets ? RECORD : BLOCK;

	if (strcmp(argv[1], "listen") == 0) {
		int listener = listen_at(argv[2], argv[3], type);

		if ((fd = accept(listener, NULL, NULL)) == -1)
			die("accept");
		close(listener);
		receive_all(fd, packets);
		send_all(fd, bytes, block, 88172645463325252u);
	} else {
		fd = connect_to(argv[2], argv[3], type);
		send_all(fd, bytes, block, 2463534242u);
		receive_all(fd, packets);
	}
	if (close(fd) == -1)
		die("close");
	return 0;
}
