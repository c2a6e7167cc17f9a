/*
 * tls_records - tells which TLS records a client sends first, and answers with an alert (RFC 8446, 5.1 and 6)
 *
 * usage: tls_records CONNECTIONS
 */

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static const char *type_name(int type)
{
	switch (type) {
	case 20: return "change_cipher_spec";
	case 21: return "alert";
	case 22: return "handshake";
	case 23: return "application_data";
	default: return "no TLS";
	}
}

static void show_record(int fd)
{
	static const unsigned char handshake_failure[] = { 21, 3, 3, 0, 2, 2, 40 };
	unsigned char header[5], body[16384 + 256];
	size_t length;
	ssize_t n;

	n = recv(fd, header, sizeof header, MSG_WAITALL);
	if (n != sizeof header) {
		printf("%zd bytes are no record\n", n);
		return;
	}
	length = header[3] << 8 | header[4];
	printf("%s, version %d.%d", type_name(header[0]), header[1], header[2]);
	if (header[0] < 20 || header[0] > 23 || length > sizeof body) {
		printf("\n");
		return;
	}
	n = recv(fd, body, length, MSG_WAITALL);
	printf(", %s", n == (ssize_t)length ? "complete" : "cut off");
	if (header[0] == 22 && n >= 6)
		printf(": message %d of %s, version %d.%d", body[0],
		       (size_t)(body[1] << 16 | body[2] << 8 | body[3]) + 4 == length ? "the record's length" : "another length", body[4], body[5]);
	printf("\n");
	if (send(fd, handshake_failure, sizeof handshake_failure, MSG_NOSIGNAL) == -1)
		perror("send");
}

int main(int argc, char *argv[])
{
	struct sockaddr_in address = { 0 };
	socklen_t length = sizeof address;
	int listener, connections;

	if (argc != 2) {
		fprintf(stderr, "usage: %s CONNECTIONS\n", argv[0]);
		return 2;
	}
	if ((listener = socket(AF_INET, SOCK_STREAM, 0)) == -1)
		die("socket");
	address.sin_family = AF_INET;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(listener, (struct sockaddr *)&address, length) == -1)
		die("bind");
	if (listen(listener, 5) == -1)
		die("listen");
	if (getsockname(listener, (struct sockaddr *)&address, &length) == -1)
		die("getsockname");
	printf("listening on port %d\n", ntohs(address.sin_port));
	fflush(stdout);
	for (connections = atoi(argv[1]); connections > 0; connections--) {
		int fd = accept(listener, NULL, NULL);

		if (fd == -1)
			die("accept");
		show_record(fd);
		/* the end of this side first: what the client still sends must not become a reset */
		shutdown(fd, SHUT_WR);
		while (recv(fd, &length, sizeof length, 0) > 0)
			continue;
		close(fd);
	}
	close(listener);
	return 0;
}
