/*
 * http_client.c: fetch http://host:port/path and print what came
 *
 *	-h	the header lines too
 *	-v	say what is going on (on stderr)
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netdb.h>
#include <sys/types.h>
#include <sys/socket.h>

#define FLAG_HEADERS	0x01
#define FLAG_VERBOSE	0x02

static int flags;

struct url {
	char host[64];
	char port[8];
	char path[128];
};

/* Splits http://host[:port][/path]; returns 0, or -1 if it is nothing like that. */
static int parse_url(const char *text, struct url *u)
{
	const char *p = text, *end;
	size_t n;

	if (strncmp(p, "http://", 7) != 0)
		return -1;
	p += 7;

	end = p + strcspn(p, ":/");
	n = end - p;
	if (n == 0 || n >= sizeof u->host)
		return -1;
	memcpy(u->host, p, n);
	u->host[n] = '\0';

	strcpy(u->port, "80");
	if (*end == ':') {
		p = end + 1;
		n = strspn(p, "0123456789");
		if (n == 0 || n > 5)
			return -1;
		memcpy(u->port, p, n);
		u->port[n] = 0;
		end = p + n;
	}
	if (*end == '\0')
		strcpy(u->path, "/");
	else if (*end == '/' && strlen(end) < sizeof u->path)
		strcpy(u->path, end);
	else
		return -1;
	return 0;
}

static int dial(const struct url *u)
{
	struct addrinfo hints, *list, *p;
	int fd = -1, rc;

	memset(&hints, 0, sizeof hints);
	hints.ai_family = AF_UNSPEC;
	hints.ai_socktype = SOCK_STREAM;
	if ((rc = getaddrinfo(u->host, u->port, &hints, &list)) != 0) {
		fprintf(stderr, "%s: %s\n", u->host, gai_strerror(rc));
		return -1;
	}
	for (p = list; p != NULL; p = p->ai_next) {
		fd = socket(p->ai_family, p->ai_socktype, p->ai_protocol);
		if (fd == -1)
			continue;
		if (connect(fd, p->ai_addr, p->ai_addrlen) == 0)
			break;			/* this one answers */
		close(fd);
		fd = -1;
	}
	freeaddrinfo(list);
	if (fd == -1)
		perror("connect");
	else if (flags & FLAG_VERBOSE)
		fprintf(stderr, "* connected to %s\n", u->host);
	return fd;
}

int main(int argc, char **argv)
{
	struct url u;
	char *reply, *body, *p;
	char request[256];
	size_t used = 0, size = 16;
	ssize_t n;
	int fd, status;

	for (++argv, --argc; argc > 0 && argv[0][0] == '-'; ++argv, --argc) {
		switch (argv[0][1]) {
		case 'h': flags |= FLAG_HEADERS; break;
		case 'v': flags |= FLAG_VERBOSE; break;
		default:
			fprintf(stderr, "unknown option -%c\n", argv[0][1]);
			return 2;
		}
	}
	if (argc != 1 || parse_url(argv[0], &u) != 0) {
		fprintf(stderr, "usage: http_client [-h] [-v] http://host[:port][/path]\n");
		return 2;
	}

	if ((fd = dial(&u)) == -1)
		return 1;
	n = snprintf(request, sizeof request, "GET %s HTTP/1.0\r\nHost: %s\r\nConnection: close\r\n\r\n", u.path, u.host);
	if (write(fd, request, n) != n) {
		perror("write");
		return 1;
	}

	/* read all of it, in a buffer that grows */
	reply = malloc(size);
	while (reply != NULL && (n = read(fd, reply + used, size - used - 1)) > 0) {
		used += n;
		if (size - used < 2) {
			char *bigger = realloc(reply, size *= 2);
			if (bigger == NULL)
				free(reply);
			reply = bigger;
		}
	}
	if (reply == NULL) {
		fputs("out of memory\n", stderr);
		return 1;
	}
	reply[used] = '\0';
	close(fd);

	if (strncmp(reply, "HTTP/", 5) != 0 || (p = strchr(reply, ' ')) == NULL) {
		fprintf(stderr, "this is not HTTP\n");
		free(reply);
		return 1;
	}
	status = atoi(p + 1);
	if ((body = strstr(reply, "\r\n\r\n")) != NULL) {
		*body = '\0';
		body += 4;
	}
	if (flags & FLAG_HEADERS) {
		for (p = strtok(reply, "\r\n"); p; p = strtok(NULL, "\r\n"))
			printf("< %s\n", p);
	}
	if (body)
		fwrite(body, 1, strlen(body), stdout);
	free(reply);
	if (status / 100 != 2) {
		fprintf(stderr, "status %d\n", status);
		return 3;
	}
	return 0;
}
