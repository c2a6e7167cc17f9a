/* str_cli with select, and a descriptor that was forgotten in the argument */
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>

#define	max(a,b)	((a) > (b) ? (a) : (b))
#define	MAXLINE		4096

static void err_sys(const char *s)
{
	perror(s);
	exit(1);
}

static int Select(int nfds, fd_set *r, fd_set *w, fd_set *e, struct timeval *t)
{
	int n;

	if ((n = select(nfds, r, w, e, t)) < 0)
		err_sys("select error");
	return n;
}

static void Writen(int fd, const char *p, size_t n)
{
	while (n > 0) {
		ssize_t w = send(fd, p, n, MSG_NOSIGNAL);

		if (w < 0)
			err_sys("writen error");
		p += w;
		n -= (size_t)w;
	}
}

static int tcp_connect(const char *host, const char *serv)
{
	int sockfd, n;
	struct addrinfo hints, *res, *ressave;

	memset(&hints, 0, sizeof(hints));
	hints.ai_family = AF_UNSPEC;
	hints.ai_socktype = SOCK_STREAM;
	if ((n = getaddrinfo(host, serv, &hints, &res)) != 0) {
		fprintf(stderr, "tcp_connect error for %s, %s: %s\n", host, serv, gai_strerror(n));
		exit(1);
	}
	ressave = res;
	do {
		sockfd = socket(res->ai_family, res->ai_socktype, res->ai_protocol);
		if (sockfd < 0)
			continue;	/* ignore this one */
		if (connect(sockfd, res->ai_addr, res->ai_addrlen) == 0)
			break;		/* success */
		close(sockfd);	/* ignore this one */
	} while ((res = res->ai_next) != NULL);
	freeaddrinfo(ressave);
	if (res == NULL)	/* errno set from final connect() */
		err_sys("tcp_connect error");
	return sockfd;
}

static void str_cli(FILE *fp, int sockfd)
{
	fd_set rset;
	char sendline[MAXLINE], recvline[MAXLINE];
	ssize_t n;

	for (;;) {
		FD_ZERO(&rset);
		FD_SET(fileno(fp), &rset);
		FD_SET(sockfd, &rset);
		Select(max(fileno(fp), sockfd), &rset, NULL, NULL, NULL);

		if (FD_ISSET(sockfd, &rset)) {	/* socket is readable */
			n = read(sockfd, recvline, MAXLINE);
			if (n < 0)
				err_sys("read error");
			if (n == 0)
				return;
			fwrite(recvline, 1, n, stdout);
		}
		if (FD_ISSET(fileno(fp), &rset)) {	/* input is readable */
			if (fgets(sendline, MAXLINE, fp) == NULL)
				return;		/* all done */
			Writen(sockfd, sendline, strlen(sendline));
		}
	}
}

int main(int argc, char **argv)
{
	if (argc != 3) {
		fprintf(stderr, "usage: tcpcli <host> <service>\n");
		return 2;
	}
	str_cli(stdin, tcp_connect(argv[1], argv[2]));
	exit(0);
}
