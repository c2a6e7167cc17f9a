/*
 * name_info.c - getnameinfo() with its flags, on addresses that need no name server
 */
#include <stdio.h>
#include <string.h>
#include <netdb.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <sys/socket.h>

#define NUMERIC (NI_NUMERICHOST | NI_NUMERICSERV)

struct flag_name { int flag; const char *name; } flag_names[] = {
	{ NI_NUMERICHOST, "NUMERICHOST" },
	{ NI_NUMERICSERV, "NUMERICSERV" },
	{ NI_NAMEREQD,    "NAMEREQD" },
	{ NI_DGRAM,       "DGRAM" },
};

static void show(const struct sockaddr *sa, socklen_t len, size_t hostsize, size_t servsize, int flags)
{
	char host[NI_MAXHOST] = "-", serv[NI_MAXSERV] = "-";
	int error;
	unsigned i;

	error = getnameinfo(sa, len, hostsize ? host : NULL, hostsize, servsize ? serv : NULL, servsize, flags);
	if (error)
		printf("error: %s", gai_strerror(error));
	else
		printf("host %s, service %s", host, serv);
	printf(" (");
	for (i = 0; i < sizeof flag_names / sizeof flag_names[0]; i++)
		if (flags & flag_names[i].flag)
			printf(" %s", flag_names[i].name);
	printf(" )\n");
}

int main()
{
	struct sockaddr_in in;
	struct sockaddr_in6 in6;
	struct sockaddr odd;

	memset(&in, 0, sizeof in);
	in.sin_family = AF_INET;
	in.sin_port = htons(8080);
	inet_pton(AF_INET, "192.0.2.33", &in.sin_addr);

	show((struct sockaddr *)&in, sizeof in, NI_MAXHOST, NI_MAXSERV, NUMERIC);
	show((struct sockaddr *)&in, sizeof in, NI_MAXHOST, 0, NUMERIC);
	show((struct sockaddr *)&in, sizeof in, 0, NI_MAXSERV, NUMERIC);
	show((struct sockaddr *)&in, sizeof in, 5, NI_MAXSERV, NUMERIC);	/* too small for the host */
	show((struct sockaddr *)&in, sizeof in, NI_MAXHOST, 3, NUMERIC);	/* and for the service */
	show((struct sockaddr *)&in, sizeof in - 1, NI_MAXHOST, NI_MAXSERV, NUMERIC);
	show((struct sockaddr *)&in, sizeof in, 0, 0, NUMERIC);
	show((struct sockaddr *)&in, sizeof in, NI_MAXHOST, NI_MAXSERV, NI_NUMERICHOST | NI_NAMEREQD | NI_NUMERICSERV);

	memset(&in6, 0, sizeof in6);
	in6.sin6_family = AF_INET6;
	in6.sin6_port = htons(65535);
	inet_pton(AF_INET6, "2001:db8::7", &in6.sin6_addr);
	show((struct sockaddr *)&in6, sizeof in6, NI_MAXHOST, NI_MAXSERV, NUMERIC);
	show((struct sockaddr *)&in6, sizeof in, NI_MAXHOST, NI_MAXSERV, NUMERIC);

	memset(&odd, 0, sizeof odd);
	odd.sa_family = 99;
	show(&odd, sizeof odd, NI_MAXHOST, NI_MAXSERV, NUMERIC | NI_DGRAM);
	return 0;
}
