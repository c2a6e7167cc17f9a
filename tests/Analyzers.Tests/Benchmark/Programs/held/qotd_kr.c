/*
 * qotd - quote of the day over UDP, from the lab's old Sun.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <errno.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>

char	quote[512];
int	qlen;
struct	sockaddr_in	me, from;

int
loadquote(path)
	char *path;
{
	register FILE *fp;

	if ((fp = fopen(path, "r")) == NULL)
		return (-1);
	qlen = fread(quote, 1, sizeof(quote), fp);
	fclose(fp);
	return (qlen > 0 ? 0 : -1);
}

int
main(argc, argv)
	int argc;
	char **argv;
{
	register int s, cc;
	socklen_t fromlen;
	char junk[64];

	if (loadquote("/usr/games/lib/quote") < 0) {
		fprintf(stderr, "qotd: no quote\n");
		exit(1);
	}
	if ((s = socket(AF_INET, SOCK_DGRAM, 0)) < 0) {
		perror("qotd: socket");
		exit(1);
	}
	bzero((char *)&me, sizeof(me));
	me.sin_family = AF_INET;
	me.sin_port = htons(1717);
	if (bind(s, (struct sockaddr *)&me, sizeof(me)) < 0) {
		perror("qotd: bind");
		exit(1);
	}
	fromlen = sizeof(from);
again:
	cc = recvfrom(s, junk, sizeof(junk), 0, (struct sockaddr *)&from, &fromlen);
	if (cc < 0) {
		if (errno != EINTR)
			perror("qotd: recvfrom");
		goto again;
	}
	printf("query from %s port %d\n", inet_ntoa(from.sin_addr),
	    from.sin_port);
	sendto(s, quote, qlen, 0, (struct sockaddr *)&from, sizeof(from));
	goto again;
}
