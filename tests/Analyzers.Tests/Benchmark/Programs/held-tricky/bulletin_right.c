/* Bulletin board over UDP multicast: prints and answers. */
#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

struct board {
	int sock;
	struct sockaddr_in group;
	char note[128];
};

static int board_join(struct board *b, const char *addr, int port)
{
	struct ip_mreq mr;
	struct sockaddr_in any;
	int one = 1;

	b->sock = socket(AF_INET, SOCK_DGRAM, 0);
	if (b->sock == -1)
		return -1;
	if (setsockopt(b->sock, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) == -1)
		goto fail;
	memset(&any, 0, sizeof any);
	any.sin_family = AF_INET;
	any.sin_port = htons(port);
	if (bind(b->sock, (struct sockaddr *)&any, sizeof any) == -1)
		goto fail;
	if (inet_pton(AF_INET, addr, &mr.imr_multiaddr) != 1)
		goto fail;
	mr.imr_interface.s_addr = htonl(INADDR_ANY);
	if (setsockopt(b->sock, IPPROTO_IP, IP_ADD_MEMBERSHIP, &mr, sizeof mr) == -1)
		goto fail;
	b->group.sin_family = AF_INET;
	b->group.sin_port = htons(port);
	b->group.sin_addr = mr.imr_multiaddr;
	return 0;
fail:
	close(b->sock);
	return -1;
}

static void board_show(struct board *b, const char *text, const struct sockaddr_in *from)
{
	char who[INET_ADDRSTRLEN];

	if (inet_ntop(AF_INET, &from->sin_addr, who, sizeof who) != NULL)
		printf("%s:%d ", who, ntohs(from->sin_port));
	for (; *text; text++)
		putchar(isprint((unsigned char)*text) ? *text : '.');
	putchar('\n');
}

int main(int argc, char **argv)
{
	struct board b;
	struct sockaddr_in from;
	socklen_t fl;
	char buf[512];
	ssize_t n;

	memset(&b, 0, sizeof b);
	if (argc < 2 || board_join(&b, argv[1], 9876) < 0) {
		perror("bulletin");
		return 1;
	}
	for (;;) {
		fl = sizeof from;
		n = recvfrom(b.sock, buf, sizeof buf - 1, 0, (struct sockaddr *)&from, &fl);
		if (n < 0)
			continue;
		buf[n] = '\0';
		board_show(&b, buf, &from);
	}
}
