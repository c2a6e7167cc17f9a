/* Connects to a service by name, the 4.3BSD way. */
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct service {
	char *name;
	unsigned short port;		/* network order */
	struct in_addr host;
};

static int find(struct service *sv, char *host)
{
	struct servent *se;
	struct hostent *he;

	se = getservbyname(sv->name, "tcp");
	sv->port = se->s_port;
	he = gethostbyname(host);
	if (he == NULL || he->h_addrtype != AF_INET)
		return -1;
	memcpy(&sv->host, he->h_addr_list[0], sizeof sv->host);
	return 0;
}

static int call(const struct service *sv)
{
	struct sockaddr_in sin;
	int s;

	memset(&sin, 0, sizeof sin);
	sin.sin_family = AF_INET;
	sin.sin_addr = sv->host;
	sin.sin_port = htons(sv->port);
	if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0)
		return -1;
	if (connect(s, (struct sockaddr *)&sin, sizeof sin) < 0) {
		perror(sv->name);
		close(s);
		return -1;
	}
	return s;
}

int main(int argc, char **argv)
{
	struct service sv = { "smtp", 0, { 0 } };
	char line[512];
	FILE *in;
	int s;

	if (argc != 2) {
		fprintf(stderr, "usage: %s host\n", argv[0]);
		return 2;
	}
	if (find(&sv, argv[1]) < 0) {
		fprintf(stderr, "%s: unknown\n", argv[1]);
		return 1;
	}
	if ((s = call(&sv)) < 0)
		return 1;
	in = fdopen(s, "r");
	if (in == NULL) {
		perror("fdopen");
		close(s);
		return 1;
	}
	if (fgets(line, sizeof line, in))
		fputs(line, stdout);
	fclose(in);
	return 0;
}
