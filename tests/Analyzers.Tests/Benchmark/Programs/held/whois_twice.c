/* Asks a whois server for each name on the command line. */
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

static int sock = -1;

static void hang_up(void)
{
	close(sock);
}

static int ask(const struct sockaddr_in *a, const char *name)
{
	char b[1000];
	ssize_t n;
	size_t len = strlen(name);

	sock = socket(AF_INET, SOCK_STREAM, 0);
	if (sock < 0)
		return -1;
	if (connect(sock, (const struct sockaddr *)a, sizeof *a) < 0) {
		close(sock);
		perror("connect");
		return -1;
	}
	if (send(sock, name, len, 0) != (ssize_t)len) {
		hang_up();
		return -1;
	}
	while ((n = recv(sock, b, sizeof b, 0)) > 0)
		fwrite(b, 1, n, stdout);
	if (n < 0) {
		close(sock);
		fprintf(stderr, "lost the connection\n");
		n = 1;
	}
	hang_up();
	return (int)n;
}

int main(int argc, char **argv)
{
	struct sockaddr_in a;
	int i;

	memset(&a, 0, sizeof a);
	a.sin_family = AF_INET;
	a.sin_port = htonl(43);
	if (argc < 2 || inet_pton(AF_INET, argv[1], &a.sin_addr) != 1)
		return 2;
	for (i = 2; i < argc; i++)
		if (ask(&a, argv[i]) != 0)
			return 1;
	return 0;
}
