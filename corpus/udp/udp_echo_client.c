/*
 * udp_echo_client.c - send the words of the command line as datagrams, print the answers
 *
 * With -c the socket is connected, and send()/recv() are used.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netdb.h>
#include <sys/types.h>
#include <sys/time.h>
#include <sys/socket.h>
#include <netinet/in.h>

int main(int argc, char *argv[])
{
	struct addrinfo hints, *server;
	struct sockaddr_storage from;
	socklen_t fromlen;
	struct timeval timeout;
	char answer[512];
	int s, i, error, connected = 0, lost = 0;

	if (argc > 1 && strcmp(argv[1], "-c") == 0) {
		connected = 1;
		argc--;
		argv++;
	}
	if (argc < 4) {
		fprintf(stderr, "usage: udp_echo_client [-c] host port word...\n");
		return 2;
	}

	memset(&hints, 0, sizeof(hints));
	hints.ai_socktype = SOCK_DGRAM;
	error = getaddrinfo(argv[1], argv[2], &hints, &server);
	if (error != 0) {
		fprintf(stderr, "%s port %s: %s\n", argv[1], argv[2], gai_strerror(error));
		return 1;
	}
	s = socket(server->ai_family, SOCK_DGRAM, 0);
	if (s == -1) {
		perror("socket");
		return 1;
	}
	timeout.tv_sec = 5;
	timeout.tv_usec = 0;
	if (setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof(timeout)) == -1)
		perror("setsockopt");
	if (connected && connect(s, server->ai_addr, server->ai_addrlen) == -1) {
		perror("connect");
		return 1;
	}

	for (i = 3; i < argc; i++) {
		size_t len = strlen(argv[i]);
		ssize_t n;

		/* an empty word makes an empty datagram, which is fine */
		if (connected)
			n = send(s, argv[i], len, 0);
		else
			n = sendto(s, argv[i], len, 0, server->ai_addr, server->ai_addrlen);
		if (n == -1) {
			perror("send");
			lost++;
			continue;
		}
		if (connected)
			n = recv(s, answer, sizeof(answer), 0);
		else {
			fromlen = sizeof(from);
			n = recvfrom(s, answer, sizeof(answer), 0, (struct sockaddr *)&from, &fromlen);
		}
		if (n == -1) {
			perror("receive");
			lost++;
			continue;
		}
		printf("%zu sent, %zd back: %.*s\n", len, n, (int)n, answer);
	}
	freeaddrinfo(server);
	close(s);
	return lost > 0;
}
