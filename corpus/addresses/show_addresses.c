/*
** show_addresses.c
**
** show IP addresses for a host given on the command line
**
**   -4, -6   one family only
**   -c       the canonical name as well
**   -n       do not ask a name server
*/

#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <netdb.h>
#include <arpa/inet.h>
#include <netinet/in.h>

int main(int argc, char *argv[])
{
	struct addrinfo hints, *res, *p;
	int status, i, number = 0;
	char ipstr[INET6_ADDRSTRLEN];
	const char *host = NULL;

	memset(&hints, 0, sizeof hints);
	hints.ai_family = AF_UNSPEC;  // Either IPv4 or IPv6
	hints.ai_socktype = SOCK_STREAM;

	for (i = 1; i < argc; i++) {
		if (strcmp(argv[i], "-4") == 0)
			hints.ai_family = AF_INET;
		else if (strcmp(argv[i], "-6") == 0)
			hints.ai_family = AF_INET6;
		else if (strcmp(argv[i], "-c") == 0)
			hints.ai_flags |= AI_CANONNAME;
		else if (strcmp(argv[i], "-n") == 0)
			hints.ai_flags |= AI_NUMERICHOST;
		else
			host = argv[i];
	}
	if (host == NULL) {
	    fprintf(stderr,"usage: show_addresses [-4] [-6] [-c] [-n] hostname\n");
	    return 1;
	}

	if ((status = getaddrinfo(host, NULL, &hints, &res)) != 0) {
		fprintf(stderr, "getaddrinfo: %s\n", gai_strerror(status));
		return 2;
	}

	printf("IP addresses for %s:\n\n", host);
	if (hints.ai_flags & AI_CANONNAME)
		printf("  name: %s\n", res->ai_canonname);

	for(p = res;p != NULL; p = p->ai_next) {
		void *addr;
		char *ipver;
        struct sockaddr_in *ipv4;
        struct sockaddr_in6 *ipv6;

		// get the pointer to the address itself,
		// different fields in IPv4 and IPv6:
		if (p->ai_family == AF_INET) { // IPv4
			ipv4 = (struct sockaddr_in *)p->ai_addr;
			addr = &(ipv4->sin_addr);
			ipver = "IPv4";
		} else { // IPv6
			ipv6 = (struct sockaddr_in6 *)p->ai_addr;
			addr = &(ipv6->sin6_addr);
			ipver = "IPv6";
		}

		// convert the IP to a string and print it:
		inet_ntop(p->ai_family, addr, ipstr, sizeof ipstr);
		printf("  %d. %s: %s\n", ++number, ipver, ipstr);
	}

	freeaddrinfo(res); // free the linked list

	return 0;
}
