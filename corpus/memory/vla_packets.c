/*
 * vla_packets.c: a datagram socket to itself; each message is read into an array of just its size
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static int
open_socket(struct sockaddr_in *self)
{
	socklen_t length = sizeof *self;
	int fd = socket(AF_INET, SOCK_DGRAM, 0);

	memset(self, 0, sizeof *self);
	self->sin_family = AF_INET;
	self->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (fd < 0 || bind(fd, (struct sockaddr *)self, sizeof *self) < 0 || getsockname(fd, (struct sockaddr *)self, &length) < 0) {
		perror("socket");
		exit(1);
	}
	return fd;
}

/* Sends the words as one datagram: how many, then each with its length before it. */
static void
send_words(int fd, const struct sockaddr_in *to, int n, const char *words[n])
{
	size_t size = 1;

	for (int i = 0; i < n; i++)
		size += 1 + strlen(words[i]);

	unsigned char message[size];
	unsigned char *p = message;
	*p++ = (unsigned char)n;
	for (int i = 0; i < n; i++) {
		size_t length = strlen(words[i]);
		*p++ = (unsigned char)length;
		memcpy(p, words[i], length);
		p += length;
	}
	if (sendto(fd, message, sizeof message, 0, (const struct sockaddr *)to, sizeof *to) != (ssize_t)sizeof message)
		perror("sendto");
}

static void
receive(int fd)
{
	unsigned char peek;
	ssize_t size = recv(fd, &peek, 1, MSG_PEEK | MSG_TRUNC);
	if (size < 0) {
		perror("recv");
		return;
	}

	unsigned char message[size];
	if (recv(fd, message, sizeof message, 0) != size) {
		perror("recv");
		return;
	}
	int n = message[0];
	const char *words[n];
	unsigned lengths[n];
	const unsigned char *p = message + 1;
	for (int i = 0; i < n; i++) {
		lengths[i] = *p++;
		words[i] = (const char *)p;
		p += lengths[i];
	}
	printf("%zu bytes, %d words:", sizeof message, n);
	for (int i = n - 1; i >= 0; i--)
		printf(" %.*s", (int)lengths[i], words[i]);
	printf("\n");
}

int
main(void)
{
	const char *greeting[] = { "hello", "datagram", "world" };
	const char *nothing[] = { "" };
	struct sockaddr_in self;
	int fd = open_socket(&self);

	send_words(fd, &self, 3, greeting);
	send_words(fd, &self, 1, nothing);
	send_words(fd, &self, 2, greeting + 1);
	for (int i = 0; i < 3; i++)
		receive(fd);
	close(fd);
	return 0;
}
