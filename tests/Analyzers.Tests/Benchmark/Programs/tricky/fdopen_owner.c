/* fdopen() takes the descriptor over: fclose() closes it. */
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static FILE *open_stream(const char *host, const char *service)
{
	struct addrinfo hints, *ai, *list;
	FILE *stream = NULL;
	int fd, rc;

	memset(&hints, 0, sizeof hints);
	hints.ai_socktype = SOCK_STREAM;
	if ((rc = getaddrinfo(host, service, &hints, &list)) != 0) {
		fprintf(stderr, "%s: %s\n", host, gai_strerror(rc));
		return NULL;
	}
	for (ai = list; ai != NULL && stream == NULL; ai = ai->ai_next) {
		fd = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
		if (fd < 0)
			continue;
		if (connect(fd, ai->ai_addr, ai->ai_addrlen) < 0 || (stream = fdopen(fd, "r+")) == NULL)
			close(fd);
	}
	freeaddrinfo(list);
	return stream;
}

static int ask(FILE *f, const char *question, char *answer, int size)
{
	if (fprintf(f, "%s\r\n", question) < 0 || fflush(f) == EOF)
		return -1;
	rewind(f);
	if (fgets(answer, size, f) == NULL)
		return -1;
	answer[strcspn(answer, "\r\n")] = '\0';
	return 0;
}

int main(int argc, char **argv)
{
	char answer[256];
	FILE *f;
	int i, rc = 0;

	if (argc < 3) {
		fprintf(stderr, "usage: %s host question...\n", argv[0]);
		return 2;
	}
	f = open_stream(argv[1], "4555");
	if (!f)
		return 1;
	for (i = 2; i < argc && rc == 0; i++) {
		rc = ask(f, argv[i], answer, sizeof answer);
		if (rc == 0)
			puts(answer);
	}
	fclose(f);
	return rc ? 1 : 0;
}
