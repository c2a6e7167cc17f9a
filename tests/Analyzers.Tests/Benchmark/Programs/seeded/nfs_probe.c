/* Sends a null call to port 2049 by name or number; the old way, with inet_addr. */
#include <arpa/inet.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

static struct sockaddr_in server;

static int
set_server(name)
	char *name;
{
	struct hostent *hp;

	bzero((char *)&server, sizeof (server));
	server.sin_family = AF_INET;
	server.sin_port = htons(2049);
	server.sin_addr.s_addr = inet_addr(name);
	if (server.sin_addr.s_addr != INADDR_NONE)
		return (0);
	hp = gethostbyname(name);
	if (hp == NULL)
		return (-1);
	bcopy(hp->h_addr_list[0], (char *)&server.sin_addr, sizeof (server.sin_addr));
	return (0);
}

int
main(argc, argv)
	int argc;
	char **argv;
{
	struct timeval tv = { 2, 0 };
	unsigned char call[40];
	char reply[128];
	int s, n;

	if (argc != 2 || set_server(argv[1]) < 0) {
		fprintf(stderr, "usage: %s host\n", argv[0]);
		exit(1);
	}
	s = socket(AF_INET, SOCK_DGRAM, 0);
	if (s < 0) {
		perror("socket");
		exit(1);
	}
	if (setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, (char *)&tv, sizeof (tv)) < 0)
		perror("setsockopt");
	bzero((char *)call, sizeof (call));
	call[3] = 1;
	if (sendto(s, call, sizeof (call), 0, (struct sockaddr *)&server, sizeof (struct sockaddr_in6)) < 0) {
		perror("sendto");
		exit(1);
	}
	n = recv(s, reply, sizeof (reply), 0);
	printf("%s: %s\n", inet_ntoa(server.sin_addr), n > 0 ? "alive" : "silent");
	exit(n > 0 ? 0 : 1);
}
