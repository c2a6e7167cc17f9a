/* select() server with a master set, as in the guides */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static int make_listener(const char *port)
{
	struct addrinfo hints, *ai, *p;
	int s = -1, yes = 1, rv;

	memset(&hints, 0, sizeof hints);
	hints.ai_family = AF_UNSPEC;
	hints.ai_socktype = SOCK_STREAM;
	hints.ai_flags = AI_PASSIVE;
	if ((rv = getaddrinfo(NULL, port, &hints, &ai)) != 0) {
		fprintf(stderr, "selectserver: %s\n", gai_strerror(rv));
		exit(1);
	}
	for (p = ai; p != NULL; p = p->ai_next) {
		s = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
		if (s < 0)
			continue;
		if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(int)) == 0 &&
		    bind(s, p->ai_addr, p->ai_addrlen) == 0)
			break;
		close(s);
		s = -1;
	}
	freeaddrinfo(ai);
	if (s < 0 || listen(s, 10) < 0) {
		fprintf(stderr, "cannot listen\n");
		exit(2);
	}
	return s;
}

int main(void)
{
	fd_set master, read_fds;
	int fdmax, listener, newfd, i, j;
	char buf[256];
	ssize_t nbytes;

	listener = make_listener("9034");
	FD_ZERO(&master);
	FD_SET(listener, &master);
	fdmax = listener;
	for (;;) {
		read_fds = master;
		if (select(fdmax + 1, &read_fds, NULL, NULL, NULL) == -1) {
			if (errno == EINTR)
				continue;
			perror("select");
			exit(4);
		}
		for (i = 0; i <= fdmax; i++) {
			if (!FD_ISSET(i, &read_fds))
				continue;
			if (i == listener) {
				newfd = accept(listener, NULL, NULL);
				if (newfd == -1) {
					perror("accept");
					continue;
				}
				if (newfd >= FD_SETSIZE) {
					close(newfd);
					continue;
				}
				FD_SET(newfd, &master);
				if (newfd > fdmax)
					fdmax = newfd;
				continue;
			}
			nbytes = recv(i, buf, sizeof buf, 0);
			if (nbytes <= 0) {
				close(i);
				FD_CLR(i, &master);
				continue;
			}
			for (j = 0; j <= fdmax; j++)
				if (FD_ISSET(j, &master) && j != listener && j != i)
					if (send(j, buf, nbytes, MSG_NOSIGNAL) != nbytes)
						perror("send");
		}
	}
}
