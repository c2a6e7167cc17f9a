/* whois - 4.3BSD flavour */
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#define	NICHOST	"whois.internic.net"

int
main(argc, argv)
	int argc;
	char **argv;
{
	register int s;
	struct sockaddr_in sin;
	struct hostent *hp;
	struct servent *sp;
	FILE *sfi, *sfo;
	int c, fd2;
	char *host = NICHOST;

	if (argc > 2 && strcmp(argv[1], "-h") == 0) {
		argv += 2;
		argc -= 2;
		host = argv[0];
	}
	if (argc != 2) {
		fprintf(stderr, "usage: whois [-h host] name\n");
		exit(1);
	}
	hp = gethostbyname(host);
	s = socket(hp->h_addrtype, SOCK_STREAM, 0);
	if (s < 0) {
		perror("whois: socket");
		exit(2);
	}
	bzero((char *)&sin, sizeof (sin));
	sin.sin_family = hp->h_addrtype;
	bcopy(hp->h_addr, (char *)&sin.sin_addr, hp->h_length);
	sp = getservbyname("whois", "tcp");
	if (sp == NULL) {
		fprintf(stderr, "whois: whois/tcp: unknown service\n");
		exit(4);
	}
	sin.sin_port = sp->s_port;
	if (connect(s, (struct sockaddr *)&sin, sizeof (sin)) < 0) {
		perror("whois: connect");
		exit(5);
	}
	fd2 = dup(s);
	if (fd2 < 0) {
		perror("whois: dup");
		exit(6);
	}
	sfi = fdopen(s, "r");
	sfo = fdopen(fd2, "w");
	if (sfi == NULL || sfo == NULL) {
		perror("whois: fdopen");
		exit(7);
	}
	(void) fprintf(sfo, "%s\r\n", argv[1]);
	(void) fflush(sfo);
	while ((c = getc(sfi)) != EOF)
		putchar(c);
	exit(0);
}
