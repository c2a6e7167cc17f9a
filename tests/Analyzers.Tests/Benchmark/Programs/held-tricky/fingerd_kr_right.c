/* finger daemon in the style of the seventies */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

struct sockaddr_in sin = { AF_INET };
char	linebuf[80];

main(argc, argv)
	int argc;
	char **argv;
{
	register int s, ns, n;
	int on = 1;
	struct sockaddr_in from;
	socklen_t fromlen;

	sin.sin_port = htons(79);
	if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
		perror("fingerd: socket");
		exit(1);
	}
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, (char *)&on, sizeof on) < 0)
		perror("fingerd: SO_REUSEADDR");
	if (bind(s, (struct sockaddr *)&sin, sizeof sin) < 0) {
		perror("fingerd: bind");
		exit(1);
	}
	(void) signal(SIGPIPE, SIG_IGN);
	if (listen(s, 5) < 0) {
		perror("fingerd: listen");
		exit(1);
	}
	for (;;) {
		fromlen = sizeof from;
		ns = accept(s, (struct sockaddr *)&from, &fromlen);
		if (ns < 0)
			continue;
		n = read(ns, linebuf, sizeof linebuf - 1);
		if (n > 0) {
			linebuf[n] = 0;
			finger(ns, linebuf);
		}
		close(ns);
	}
}

finger(f, who)
	int f;
	char *who;
{
	char cmd[160];
	FILE *p;
	char out[256];
	int n;

	if ((p = popen("/usr/bin/finger", "r")) == NULL)
		return;
	while ((n = fread(out, 1, sizeof out, p)) > 0)
		if (write(f, out, n) != n)
			break;
	pclose(p);
}
