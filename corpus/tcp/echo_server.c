/*
 * echo_server - send back whatever arrives
 *
 * usage: echo_server 4|6|PATH [port] [clients]
 *
 *   4, 6      TCP over IPv4 or IPv6 on the loopback address
 *   PATH      a UNIX-domain socket of that name
 *   port      0 (the default) lets the system choose
 *   clients   how many clients to serve, one after the other (default 1)
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <arpa/inet.h>

#define BACKLOG		5
#define BUFFER_SIZE	65536

static char buffer[BUFFER_SIZE];

static void die(const char *what)
{
	perror(what);
	exit(1);
}

/* Write the whole buffer, however short each send() is. */
static int send_all(int fd, const char *data, size_t length)
{
	size_t done = 0;

	while (done < length) {
		ssize_t n = send(fd, data + done, length - done, MSG_NOSIGNAL);

		if (n == -1) {
			if (errno == EINTR)
				continue;
			return -1;
		}
		done += n;
	}
	return 0;
}

/* Listen on the loopback address of a family; returns the descriptor. */
static int listen_inet(int family, int port)
{
	struct sockaddr_storage address;
	socklen_t length;
	int fd, on = 1;

	memset(&address, 0, sizeof address);
	if (family == AF_INET) {
		struct sockaddr_in *in = (struct sockaddr_in *)&address;

		in->sin_family = AF_INET;
		in->sin_port = htons(port);
		in->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
		length = sizeof *in;
	} else {
		struct sockaddr_in6 *in6 = (struct sockaddr_in6 *)&address;

		in6->sin6_family = AF_INET6;
		in6->sin6_port = htons(port);
		in6->sin6_addr = in6addr_loopback;
		length = sizeof *in6;
	}

	if ((fd = socket(family, SOCK_STREAM, 0)) == -1)
		die("socket");
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1)
		die("setsockopt");
	if (bind(fd, (struct sockaddr *)&address, length) == -1)
		die("bind");
	if (listen(fd, BACKLOG) == -1)
		die("listen");

	/* tell the world which port it became */
	if (getsockname(fd, (struct sockaddr *)&address, &length) == -1)
		die("getsockname");
	if (family == AF_INET)
		port = ntohs(((struct sockaddr_in *)&address)->sin_port);
	else
		port = ntohs(((struct sockaddr_in6 *)&address)->sin6_port);
	printf("listening on port %d\n", port);
	return fd;
}

/* Listen on a UNIX-domain socket. */
static int listen_unix(const char *path)
{
	struct sockaddr_un address;
	int fd;

	memset(&address, 0, sizeof address);
	address.sun_family = AF_UNIX;
	strncpy(address.sun_path, path, sizeof address.sun_path - 1);

	if ((fd = socket(AF_UNIX, SOCK_STREAM, 0)) == -1)
		die("socket");
	if (bind(fd, (struct sockaddr *)&address, sizeof address) == -1)
		die("bind");
	if (listen(fd, BACKLOG) == -1)
		die("listen");
	printf("listening on %s\n", path);
	return fd;
}

/* Echo until the client has sent its last byte. Returns the number of bytes. */
static long serve(int fd)
{
	long total = 0;
	ssize_t n;

	while ((n = recv(fd, buffer, sizeof buffer, 0)) > 0) {
		if (send_all(fd, buffer, (size_t)n) == -1) {
			perror("send");
			return -1;
		}
		total += n;
	}
	if (n == -1) {
		perror("recv");
		return -1;
	}
	return total;
}

int main(int argc, char *argv[])
{
	int listener, client, i;
	int port = 0, clients = 1;
	const char *where;

	if (argc < 2 || argc > 4) {
		fprintf(stderr, "usage: %s 4|6|PATH [port] [clients]\n", argv[0]);
		return 2;
	}
	where = argv[1];
	if (argc > 2)
		port = atoi(argv[2]);
	if (argc > 3)
		clients = atoi(argv[3]);

	if (strcmp(where, "4") == 0)
		listener = listen_inet(AF_INET, port);
	else if (strcmp(where, "6") == 0)
		listener = listen_inet(AF_INET6, port);
	else
		listener = listen_unix(where);
	fflush(stdout);

	for (i = 1; i <= clients; i++) {
		long total;

		client = accept(listener, NULL, NULL);
		if (client == -1)
			die("accept");
		total = serve(client);
		if (total >= 0)
			printf("client %d: %ld bytes\n", i, total);
		else
			printf("client %d: failed\n", i);
		close(client);
	}

	close(listener);
	if (strcmp(where, "4") != 0 && strcmp(where, "6") != 0)
		unlink(where);
	return 0;
}
