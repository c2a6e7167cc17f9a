/* rfinger - ask another host who is there. K&R, from comp.sources. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <netdb.h>

static char	line[1024];
static int	verbose;

static
usage(p)
	char *p;
{
	fprintf(stderr, "usage: %s [-v] host\n", p);
	exit(2);
}

main(argc, argv)
	int argc;
	char *argv[];
{
	struct hostent *hp;
	struct servent *sp;
	struct sockaddr_in sin;
	register int n, s;
	char *host;

	if (argc > 1 && strcmp(argv[1], "-v") == 0) {
		verbose = 1;
		argc--, argv++;
	}
	if (argc != 2)
		usage("rfinger");
	host = argv[1];
	sp = getservbyname("finger", "tcp");
	if (sp == NULL) {
		fprintf(stderr, "rfinger: finger/tcp: unknown service\n");
		exit(1);
	}
	hp = gethostbyname(host);
	bzero((char *)&sin, sizeof sin);
	bcopy(hp->h_addr, (char *)&sin.sin_addr, hp->h_length);
	sin.sin_family = AF_INET;
	sin.sin_port = htons(sp->s_port);
	if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
		perror("socket");
		exit(1);
	}
	if (connect(s, (struct sockaddr *)&sin, sizeof sin) < 0) {
		perror(host);
		exit(1);
	}
	if (write(s, "\r\n", 2) != 2) {
		perror("write");
		exit(1);
	}
	if (verbose)
		printf("[%s]\n", host);
	while ((n = read(s, line, sizeof(line) - 1)) > 0) {
		line[n] = '\0';
		printf(line);
	}
	if (n < 0)
		perror("read");
	close(s);
	exit(0);
}
