/* Lists mailboxes of an IMAP server; the response buffer is on the heap. */
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define CHUNK 1024

static int tag;

static int command(int s, const char *text)
{
	char line[128];
	size_t n, off = 0;

	n = (size_t)snprintf(line, sizeof line, "a%03d %s\r\n", ++tag, text);
	while (off < n) {
		ssize_t w = send(s, line + off, n - off, MSG_NOSIGNAL);

		if (w < 0)
			return -1;
		off += (size_t)w;
	}
	return 0;
}

static char *response(int s)
{
	char *buf = malloc(CHUNK);
	ssize_t n;

	if (buf == NULL)
		return NULL;
	n = read(s, buf, sizeof(buf) - 1);
	if (n <= 0) {
		free(buf);
		return NULL;
	}
	buf[n] = '\0';
	return buf;
}

int main(int argc, char **argv)
{
	struct addrinfo hints, *ai;
	char *r;
	int s, rc;

	if (argc != 2)
		return 2;
	memset(&hints, 0, sizeof hints);
	hints.ai_family = AF_INET;
	hints.ai_socktype = SOCK_STREAM;
	rc = getaddrinfo(argv[1], "imap", &hints, &ai);
	if (rc != 0) {
		fprintf(stderr, "%s\n", gai_strerror(rc));
		return 1;
	}
	s = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
	if (s < 0 || connect(s, ai->ai_addr, ai->ai_addrlen) < 0) {
		perror(argv[1]);
		return 1;
	}
	if (command(s, "LIST \"\" *") == 0 && (r = response(s)) != NULL) {
		fputs(r, stdout);
		free(r);
	}
	close(s);
	return 0;
}
