/*
 * datagram_ends - both ends of an exchange of datagrams, each of which is acknowledged with its hash
 *
 * usage: datagram_ends serve udp4|udp6|unix NAME
 *        datagram_ends send  udp4|udp6|unix NAME COUNT
 *
 * NAME is a port (0 to have one chosen), or the name of a UNIX-domain socket, where @… is an abstract one. The sizes go from 0 to
 * 8192; the last datagram is the word "end".
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

#define LARGEST 8192

static unsigned char data[LARGEST + 1];

static void die(const char *what)
{
	perror(what);
	exit(1);
}

/* FNV-1a */
static uint64_t hash(uint64_t value, const unsigned char *bytes, size_t length)
{
	while (length-- > 0)
		value = (value ^ *bytes++) * 0x100000001b3u;
	return value;
}

static uint64_t hash_one(size_t length)
{
	return hash(0xcbf29ce484222325u, data, length);
}

static socklen_t make_address(const char *kind, const char *name, struct sockaddr_storage *storage)
{
	memset(storage, 0, sizeof *storage);
	if (strcmp(kind, "udp4") == 0) {
		struct sockaddr_in *in = (struct sockaddr_in *)storage;

		in->sin_family = AF_INET;
		in->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
		in->sin_port = htons(atoi(name));
		return sizeof *in;
	}
	if (strcmp(kind, "udp6") == 0) {
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

static void serve(const char *kind, const char *name)
{
	struct sockaddr_storage address, from;
	socklen_t length = make_address(kind, name, &address);
	uint64_t total = 0, all = 0;
	unsigned long count = 0, empty = 0;
	int fd = socket(address.ss_family, SOCK_DGRAM, 0);

	if (fd == -1)
		die("socket");
	if (bind(fd, (struct sockaddr *)&address, length) == -1)
		die("bind");
	if (getsockname(fd, (struct sockaddr *)&address, &length) == -1)
		die("getsockname");
	if (address.ss_family == AF_UNIX)
		printf("serving\n");
	else
		printf("serving on port %d\n", ntohs(((struct sockaddr_in *)&address)->sin_port));
	fflush(stdout);

	for (;;) {
		socklen_t from_length = sizeof from;
		ssize_t n = recvfrom(fd, data, sizeof data, 0, (struct sockaddr *)&from, &from_length);
		uint64_t one;

		if (n == -1)
			die("recvfrom");
		if (n == 3 && memcmp(data, "end", 3) == 0)
			break;
		one = hash_one(n);
		all = hash(all ^ one, (unsigned char *)&one, sizeof one);
		count++;
		empty += n == 0;
		total += n;
		if (sendto(fd, &one, sizeof one, 0, (struct sockaddr *)&from, from_length) != sizeof one)
			die("sendto");
	}
	printf("%lu datagrams, %lu of them empty, %llu bytes, hash %016llx\n",
	       count, empty, (unsigned long long)total, (unsigned long long)all);
	close(fd);
	if (address.ss_family == AF_UNIX && name[0] != '@')
		unlink(name);
}

static void send_some(const char *kind, const char *name, long count)
{
	struct sockaddr_storage address, own;
	socklen_t length = make_address(kind, name, &address);
	unsigned seed = 1;
	uint64_t total = 0, wrong = 0;
	int fd = socket(address.ss_family, SOCK_DGRAM, 0);
	long i;

	if (fd == -1)
		die("socket");
	if (address.ss_family == AF_UNIX) {
		/* a name of its own, for the answers; without one the system would choose an abstract one */
		char own_name[128];
		socklen_t own_length;

		snprintf(own_name, sizeof own_name, "%s.client", name);
		own_length = make_address(kind, own_name, &own);
		if (bind(fd, (struct sockaddr *)&own, own_length) == -1)
			die("bind");
	}
	if (connect(fd, (struct sockaddr *)&address, length) == -1)
		die("connect");

	for (i = 0; i < count; i++) {
		size_t size = (size_t)(i * 37 % (LARGEST + 1)), j;
		uint64_t answer;

		for (j = 0; j < size; j++) {
			seed = seed * 1103515245 + 12345;
			data[j] = (unsigned char)(seed >> 16);
		}
		if (send(fd, data, size, 0) != (ssize_t)size)
			die("send");
		if (recv(fd, &answer, sizeof answer, 0) != sizeof answer)
			die("recv");
		wrong += answer != hash_one(size);
		total += size;
	}
	if (send(fd, "end", 3, 0) != 3)
		die("send");
	printf("%ld datagrams, %llu bytes, %llu wrong answers\n", count, (unsigned long long)total, (unsigned long long)wrong);
	close(fd);
	if (address.ss_family == AF_UNIX && name[0] != '@')
		unlink(((struct sockaddr_un *)&own)->sun_path);
}

int main(int argc, char *argv[])
{
	if (argc == 4 && strcmp(argv[1], "serve") == 0) {
		serve(argv[2], argv[3]);
	} else if (argc == 5 && strcmp(argv[1], "send") == 0) {
		send_some(argv[2], argv[3], atol(argv[4]));
	} else {
		fprintf(stderr, "usage: %s serve|send udp4|udp6|unix NAME [COUNT]\n", argv[0]);
		return 2;
	}
	return 0;
}
