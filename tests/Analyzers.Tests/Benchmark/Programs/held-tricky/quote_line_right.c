/* qotd client: prints what the quote server says. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static void die(const char *what)
{
	perror(what);
	exit(EXIT_FAILURE);
}

static int quote_open(const char *ip)
{
	struct sockaddr_in peer;
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (fd == -1)
		die("socket");
	memset(&peer, 0, sizeof peer);
	peer.sin_family = AF_INET;
	peer.sin_port = htons(17);
	if (inet_pton(AF_INET, ip, &peer.sin_addr) != 1) {
		fprintf(stderr, "%s: not an address\n", ip);
		exit(2);
	}
	if (connect(fd, (struct sockaddr *)&peer, sizeof peer) == -1)
		die("connect");
	return fd;
}

int main(int argc, char *argv[])
{
	char text[512];
	ssize_t got;
	int fd;

	if (argc < 2)
		return 2;
	fd = quote_open(argv[1]);
	while ((got = recv(fd, text, sizeof text - 1, 0)) > 0) {
		text[got] = '\0';
		fputs(text, stdout);
	}
	close(fd);
	return 0;
}
