/* Name service over UDP with a fixed table. */
#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static const struct { const char *name, *ip; } hosts[] = { { "alpha", "10.0.0.1" }, { "beta", "10.0.0.2" } };

static const char *lookup(char *name)
{
	size_t i;
	char *p;

	for (p = name; *p; p++)
		*p = (char)tolower((unsigned char)*p);
	for (i = 0; i < sizeof hosts / sizeof hosts[0]; i++)
		if (strcmp(hosts[i].name, name) == 0)
			return hosts[i].ip;
	return NULL;
}

int main(int argc, char **argv)
{
	struct sockaddr_in me, peer;
	struct in_addr in;
	socklen_t plen;
	char q[64], key[16];
	const char *ip;
	ssize_t n;
	int s, port;

	port = argc > 1 ? (int)strtol(argv[1], NULL, 10) : 5300;
	if (port < 1 || port > 65535)
		return 2;
	s = socket(AF_INET, SOCK_DGRAM, 0);
	if (s < 0)
		return 1;
	memset(&me, 0, sizeof me);
	me.sin_family = AF_INET;
	me.sin_port = htons((unsigned short)port);
	if (bind(s, (struct sockaddr *)&me, sizeof me) < 0) {
		perror("bind");
		return 1;
	}
	for (;;) {
		plen = sizeof peer;
		n = recvfrom(s, q, sizeof q - 1, 0, (struct sockaddr *)&peer, &plen);
		if (n < 0)
			continue;
		q[n] = '\0';
		snprintf(key, sizeof key, "%s", q);
		ip = lookup(key);
		if (ip == NULL)
			continue;
		if (inet_pton(AF_INET, ip, &in) != 1)
			continue;
		if (sendto(s, &in, sizeof in, 0, (struct sockaddr *)&peer, plen) < 0)
			perror("sendto");
	}
}
