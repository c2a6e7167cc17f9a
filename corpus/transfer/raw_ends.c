/*
 * raw_ends - packets of a protocol of one's own, over raw sockets, and an ICMP echo
 *
 * usage: raw_ends serve 4|6
 *        raw_ends send  4|6 COUNT
 *        raw_ends ping
 *
 * The protocol has number 253, which RFC 3692 leaves for experiments. Everything on the loopback interface comes to both ends: the
 * first byte of a packet tells for whom it is. Who may not have such a socket is told so, and that is all.
 */

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <netinet/ip.h>
#include <netinet/ip_icmp.h>

#define PROTOCOL 253

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static int open_raw(int family, int protocol)
{
	int fd = socket(family, SOCK_RAW, protocol);

	if (fd == -1) {
		if (errno != EPERM && errno != EACCES)
			die("socket");
		printf("raw sockets: %s\n", strerror(errno));
		exit(0);
	}
	return fd;
}

static socklen_t make_loopback(int family, struct sockaddr_storage *storage)
{
	memset(storage, 0, sizeof *storage);
	storage->ss_family = family;
	if (family == AF_INET) {
		((struct sockaddr_in *)storage)->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
		return sizeof(struct sockaddr_in);
	}
	((struct sockaddr_in6 *)storage)->sin6_addr = in6addr_loopback;
	return sizeof(struct sockaddr_in6);
}

/* The next packet for somebody, without its IP header: IPv4 gives that along, IPv6 does not. Returns its length. */
static ssize_t receive_for(int fd, int family, char who, unsigned char *packet, size_t size, struct sockaddr_storage *from, socklen_t *length)
{
	unsigned char buffer[4096];

	for (;;) {
		ssize_t n = recvfrom(fd, buffer, sizeof buffer, 0, (struct sockaddr *)from, length);
		size_t header = 0;

		if (n == -1)
			die("recvfrom");
		if (family == AF_INET) {
			struct iphdr ip;

			memcpy(&ip, buffer, sizeof ip);
			header = ip.ihl * 4;
			if (ip.version != 4 || ip.protocol != PROTOCOL || ntohs(ip.tot_len) != n) {
				printf("a strange header\n");
				exit(1);
			}
		}
		if ((size_t)n > header && buffer[header] == who && (size_t)n - header <= size) {
			memcpy(packet, buffer + header, n - header);
			return n - header;
		}
	}
}

static void serve(int family)
{
	struct sockaddr_storage address;
	socklen_t length = make_loopback(family, &address);
	int fd = open_raw(family, PROTOCOL);
	unsigned long packets = 0, bytes = 0;
	unsigned sum = 0;

	if (bind(fd, (struct sockaddr *)&address, length) == -1)
		die("bind");
	printf("serving\n");
	fflush(stdout);
	for (;;) {
		struct sockaddr_storage from;
		socklen_t from_length = sizeof from;
		unsigned char packet[2048];
		ssize_t n = receive_for(fd, family, 'd', packet, sizeof packet, &from, &from_length), i;

		if (n == 1)
			break;
		for (i = 0; i < n; i++)
			sum = sum * 31 + packet[i];
		packets++;
		bytes += n;
		packet[0] = 'a';
		memcpy(packet + 1, &sum, sizeof sum);
		if (sendto(fd, packet, 1 + sizeof sum, 0, (struct sockaddr *)&from, from_length) != 1 + sizeof sum)
			die("sendto");
	}
	printf("%lu packets, %lu bytes, checksum %08x\n", packets, bytes, sum);
	close(fd);
}

static void send_some(int family, int count)
{
	struct sockaddr_storage address;
	socklen_t length = make_loopback(family, &address);
	int fd = open_raw(family, PROTOCOL);
	unsigned sum = 0, wrong = 0;
	int i;

	for (i = 0; i < count; i++) {
		struct sockaddr_storage from;
		socklen_t from_length = sizeof from;
		unsigned char packet[1024];
		size_t size = 2 + (size_t)(i * 53 % 1000), j;
		unsigned answer;

		packet[0] = 'd';
		for (j = 1; j < size; j++)
			packet[j] = (unsigned char)(i * j >> 1);
		for (j = 0; j < size; j++)
			sum = sum * 31 + packet[j];
		if (sendto(fd, packet, size, 0, (struct sockaddr *)&address, length) != (ssize_t)size)
			die("sendto");
		receive_for(fd, family, 'a', packet, sizeof packet, &from, &from_length);
		memcpy(&answer, packet + 1, sizeof answer);
		wrong += answer != sum;
	}
	if (sendto(fd, "d", 1, 0, (struct sockaddr *)&address, length) != 1)
		die("sendto");
	printf("%d packets, %u wrong answers\n", count, wrong);
	close(fd);
}

static uint16_t internet_checksum(const void *data, size_t length)
{
	const unsigned char *bytes = data;
	uint32_t sum = 0;
	size_t i;

	for (i = 0; i + 1 < length; i += 2)
		sum += bytes[i] << 8 | bytes[i + 1];
	if (length % 2 == 1)
		sum += bytes[length - 1] << 8;
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	return htons((uint16_t)~sum);
}

static void ping(void)
{
	struct { struct icmphdr header; char data[32]; } request;
	struct sockaddr_in to = { 0 };
	int fd = open_raw(AF_INET, IPPROTO_ICMP);
	int id = getpid() & 0xffff, sequence;

	to.sin_family = AF_INET;
	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	for (sequence = 1; sequence <= 3; sequence++) {
		memset(&request, 0, sizeof request);
		request.header.type = ICMP_ECHO;
		request.header.un.echo.id = htons(id);
		request.header.un.echo.sequence = htons(sequence);
		snprintf(request.data, sizeof request.data, "echo number %d", sequence);
		request.header.checksum = internet_checksum(&request, sizeof request);
		if (sendto(fd, &request, sizeof request, 0, (struct sockaddr *)&to, sizeof to) != sizeof request)
			die("sendto");
		for (;;) {
			unsigned char buffer[256];
			struct icmphdr reply;
			ssize_t n = recv(fd, buffer, sizeof buffer, 0);
			size_t header = (buffer[0] & 15) * 4;

			if (n == -1)
				die("recv");
			memcpy(&reply, buffer + header, sizeof reply);
			if (reply.type != ICMP_ECHOREPLY || ntohs(reply.un.echo.id) != id)
				continue;	/* our own request, or somebody else's answer */
			printf("reply %d, %zd bytes, checksum %s: %s\n", ntohs(reply.un.echo.sequence), n - (ssize_t)header,
			       internet_checksum(buffer + header, n - header) == 0 ? "right" : "wrong", (char *)buffer + header + sizeof reply);
			break;
		}
	}
	close(fd);
}

int main(int argc, char *argv[])
{
	if (argc == 2 && strcmp(argv[1], "ping") == 0) {
		ping();
	} else if (argc == 3 && strcmp(argv[1], "serve") == 0) {
		serve(argv[2][0] == '6' ? AF_INET6 : AF_INET);
	} else if (argc == 4 && strcmp(argv[1], "send") == 0) {
		send_some(argv[2][0] == '6' ? AF_INET6 : AF_INET, atoi(argv[3]));
	} else {
		fprintf(stderr, "usage: %s serve|send|ping [4|6 [COUNT]]\n", argv[0]);
		return 2;
	}
	return 0;
}
