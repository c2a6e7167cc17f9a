/* The usual little HTTP client */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static int tcp(const char *h)
{
	struct addrinfo hint = { .ai_socktype = SOCK_STREAM }, *all, *a;
	int s = -1, e;

	e = getaddrinfo(h, "http", &hint, &all);
	if (e != 0) {
		fprintf(stderr, "%s: %s\n", h, gai_strerror(e));
		return -1;
	}
	for (a = all; a; a = a->ai_next) {
		s = socket(a->ai_family, a->ai_socktype, a->ai_protocol);
		if (s < 0)
			continue;
		if (!connect(s, a->ai_addr, a->ai_addrlen))
			break;
		close(s);
		s = -1;
	}
	if (s >= 0 && a->ai_canonname)
		printf("# %s\n", a->ai_canonname);
	freeaddrinfo(all);
	return s;
}

static char *body(char *page)
{
	char *p = strstr(page, "\r\n\r\n");

	return p ? p + 4 : page;
}

int main(int argc, char **argv)
{
	char req[300], page[20000], title[80], *t;
	size_t have = 0;
	ssize_t n;
	int s, len;

	if (argc != 3 || (s = tcp(argv[1])) < 0)
		return 1;
	len = snprintf(req, sizeof req, "GET %s HTTP/1.0\r\nHost: %s\r\n\r\n", argv[2], argv[1]);
	if (len < 0 || len >= (int)sizeof req)
		return 1;
	if (send(s, req, len, 0) != len)
		return 1;
	while (have < sizeof page - 1 && (n = recv(s, page + have, sizeof page - 1 - have, 0)) > 0)
		have += n;
	page[have] = '\0';
	t = strstr(page, "<title>");
	if (t != NULL) {
		if (sscanf(t, "<title>%79[^<]", title) == 1)
			puts(title);
	}
	puts(body(page));
	close(s);
	return 0;
}
