/* Finds devices by broadcast, collects answers until nothing comes for a while. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define DISCOVERY_PORT 30303

static const char question[] = "who is there?";

int main(void)
{
	struct sockaddr_in to, from;
	struct pollfd p;
	socklen_t fromlen;
	char answer[256], where[INET_ADDRSTRLEN];
	int s, on = 1, n, found = 0;
	ssize_t len;

	if ((s = socket(AF_INET, SOCK_DGRAM, 0)) < 0) {
		perror("socket");
		return 1;
	}
	if (setsockopt(s, SOL_SOCKET, SO_BROADCAST, &on, sizeof on) < 0) {
		perror("SO_BROADCAST");
		close(s);
		return 1;
	}
	memset(&to, 0, sizeof to);
	to.sin_family = AF_INET;
	to.sin_port = htons(DISCOVERY_PORT);
	to.sin_addr.s_addr = INADDR_BROADCAST;	/* all ones in either order */
	if (sendto(s, question, sizeof question - 1, 0, (struct sockaddr *)&to, sizeof to) < 0) {
		perror("sendto");
		close(s);
		return 1;
	}
	p.fd = s;
	p.events = POLLIN;
	while ((n = poll(&p, 1, 1500)) != 0) {
		if (n < 0) {
			if (errno == EINTR)
				continue;
			perror("poll");
			break;
		}
		fromlen = sizeof from;
		len = recvfrom(s, answer, sizeof answer - 1, 0, (struct sockaddr *)&from, &fromlen);
		if (len < 0) {
			perror("recvfrom");
			break;
		}
		answer[len] = '\0';
		answer[strcspn(answer, "\r\n")] = '\0';
		if (inet_ntop(AF_INET, &from.sin_addr, where, sizeof where))
			printf("%-15s %5d %s\n", where, ntohs(from.sin_port), answer);
		found++;
	}
	close(s);
	fprintf(stderr, "%d found\n", found);
	return found == 0;
}
