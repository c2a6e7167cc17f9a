/* faxspoold: hands jobs that come in on the line to the modem pool. */
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <netdb.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>
#include <unistd.h>

#define SPOOL "/var/spool/fax"

int debug;
int njobs;
char *progname;
char line[256];

static void reap(sig)
int sig;
{
	printf("%s: child went away\n", progname);
}

static int opensock(port)
int port;
{
	register int s;
	int on = 1;
	struct sockaddr_in sin;

	if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
		perror("socket");
		exit(1);
	}
	memset((char *)&sin, 0, sizeof(sin));
	sin.sin_family = AF_INET;
	sin.sin_addr.s_addr = htonl(INADDR_ANY);
	sin.sin_port = htons(port);
	if (bind(s, (struct sockaddr *)&sin, sizeof(sin)) < 0) {
		perror("bind");
		exit(1);
	}
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, (char *)&on, sizeof(on)) < 0)
		perror("setsockopt");
	if (listen(s, 0) < 0) {
		perror("listen");
		exit(1);
	}
	return s;
}

static int getline1(s)
int s;
{
	register int n;

	n = read(s, line, sizeof(line));
	if (n <= 0)
		return -1;
	line[n] = '\0';
	return n;
}

static void dojob(s)
int s;
{
	char name[64];
	FILE *fp;
	char *p;

	while (getline1(s) > 0) {
		for (p = line; *p; p++)
			if (isupper(*p))
				*p += 'a' - 'A';
		if (sscanf(line, "job %s", name) != 1) {
			write(s, "?\n", 2);
			continue;
		}
		if (strchr(name, '/') != NULL || name[0] == '.')
			goto bad;
		if ((fp = fopen(name, "w")) == NULL)
			goto bad;
		fprintf(fp, "%s\n", line);
		fclose(fp);
		njobs++;
	}
	return;
bad:
	fprintf(stderr, "%s: bad name\n", progname);
}

int main(argc, argv)
int argc;
char **argv;
{
	int s, c;
	unsigned len;
	struct sockaddr_in from;

	progname = argv[0];
	if (argc > 1 && strcmp(argv[1], "-d") == 0)
		debug++;
	if (chdir(SPOOL) < 0) {
		perror(SPOOL);
		exit(1);
	}
	signal(SIGCHLD, reap);
	signal(SIGPIPE, SIG_IGN);
	s = opensock(4557);
	for (;;) {
		len = sizeof(from);
		c = accept(s, (struct sockaddr *)&from, &len);
		if (c < 0)
			continue;
		if (debug)
			printf("from %s port %d\n", inet_ntoa(from.sin_addr), from.sin_port);
		if (fork() == 0) {
			close(s);
			dojob(c);
			exit(0);
		}
		close(c);
	}
}
