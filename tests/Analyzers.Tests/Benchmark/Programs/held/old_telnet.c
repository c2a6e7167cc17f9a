/* telnet as we wrote it in 1989 */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

char	*host = "localhost";

main(argc, argv)
	int argc;
	char **argv;
{
	struct hostent *hp;
	struct servent *sp;
	struct sockaddr_in sin;
	int s;

	if (argc > 1)
		host = argv[1];
	hp = gethostbyname(host);
	sp = getservbyname("telnet", "tcp");
	bzero((char *)&sin, sizeof sin);
	bcopy(hp->h_addr, (char *)&sin.sin_addr, hp->h_length);
	sin.sin_family = hp->h_addrtype;
	sin.sin_port = htons(sp->s_port);
	if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
		perror("telnet: socket");
		exit(1);
	}
	if (connect(s, (struct sockaddr *)&sin, sizeof sin) < 0) {
		perror("telnet: connect");
		exit(1);
	}
	printf("Connected to %s.\n", inet_ntoa(sin.sin_addr));
	copy(s);
	exit(0);
}

copy(s)
	int s;
{
	char buf[BUFSIZ];
	int n;

	for (;;) {
		n = read(s, buf, sizeof buf);
		if (n < 0) {
			perror("telnet: read");
			return;
		}
		fwrite(buf, 1, n, stdout);
	}
}
