/* finger: ask a host who is logged in.  usage: finger user@host */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netdb.h>
#include <sys/types.h>
#include <sys/socket.h>

static int
dial(const char *host, const char *service)
{
	struct addrinfo hints, *res, *ai;
	int rc, s;

	memset(&hints, 0, sizeof hints);
	hints.ai_family = AF_UNSPEC;
	hints.ai_socktype = SOCK_STREAM;
	rc = getaddrinfo(host, service, &hints, &res);
	if (rc != 0) {
		fprintf(stderr, "finger: %s: %s\n", host, gai_strerror(rc));
		return -1;
	}
	s = -1;
	for (ai = res; ai != NULL; ai = ai->ai_next) {
		s = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
		if (s < 0)
			continue;
		if (connect(s, ai->ai_addr, ai->ai_addrlen) == 0)
			break;
		s = -1;
	}
	freeaddrinfo(res);
	return s;
}

static int
send_all(int s, const char *p, size_t len)
{
	while (len > 0) {
		ssize_t n = send(s, p, len, MSG_NOSIGNAL);

		if (n < 0)
			return -1;
		p += n;
		len -= (size_t)n;
	}
	return 0;
}

int
main(int argc, char **argv)
{
	char line[256], buf[512];
	char *at;
	ssize_t n;
	int s;

	if (argc != 2 || (at = strchr(argv[1], '@')) == NULL) {
		fprintf(stderr, "usage: %s user@host\n", argv[0]);
		return 2;
	}
	*at++ = '\0';
	if ((s = dial(at, "finger")) < 0) {
		fprintf(stderr, "finger: cannot reach %s\n", at);
		return 1;
	}
	snprintf(line, sizeof line, "%s\r\n", argv[1]);
	if (send_all(s, line, strlen(line)) < 0) {
		perror("finger: send");
		close(s);
		return 1;
	}
	while ((n = recv(s, buf, sizeof buf, 0)) > 0)
		fwrite(buf, 1, (size_t)n, stdout);
	if (n < 0)
		perror("finger: recv");
	close(s);
	return n < 0;
}
