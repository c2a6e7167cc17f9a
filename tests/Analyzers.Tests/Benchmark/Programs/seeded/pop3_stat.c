/* pop3stat: how many messages wait in a mailbox? */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <netdb.h>

#define BUFSZ 512

static int pop_fd = -1;
static struct addrinfo *server_list;

static void
cleanup(void)
{
	if (pop_fd >= 0) {
		close(pop_fd);
		pop_fd = -1;
	}
}

static void
fatal(const char *msg)
{
	fprintf(stderr, "pop3stat: %s\n", msg);
	cleanup();
	exit(1);
}

static void
command(const char *fmt, const char *arg)
{
	char line[BUFSZ];
	size_t len, off = 0;

	snprintf(line, sizeof line, fmt, arg);
	len = strlen(line);
	while (off < len) {
		ssize_t n = send(pop_fd, line + off, len - off, MSG_NOSIGNAL);

		if (n < 0)
			fatal("connection lost");
		off += (size_t)n;
	}
}

static void
answer(char *line, size_t size)
{
	size_t used = 0;

	for (;;) {
		ssize_t n;

		if (used == size - 1)
			fatal("answer too long");
		n = recv(pop_fd, line + used, 1, 0);
		if (n <= 0)
			fatal("no answer");
		if (line[used] == '\n')
			break;
		used++;
	}
	line[used] = '\0';
	if (line[0] != '+')
		fatal(line);
}

int
main(int argc, char **argv)
{
	struct addrinfo hints, *ai;
	char line[BUFSZ];
	int rc, count;

	if (argc != 4)
		fatal("usage: pop3stat host user password");
	memset(&hints, 0, sizeof hints);
	hints.ai_socktype = SOCK_STREAM;
	if ((rc = getaddrinfo(argv[1], "pop3", &hints, &server_list)) != 0)
		fatal(gai_strerror(rc));
	for (ai = server_list; ai != NULL && pop_fd < 0; ai = ai->ai_next) {
		pop_fd = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
		if (pop_fd >= 0 && connect(pop_fd, ai->ai_addr, ai->ai_addrlen) < 0)
			cleanup();
	}
	freeaddrinfo(server_list);
	if (pop_fd < 0)
		fatal("cannot connect");
	answer(line, sizeof line);
	command("USER %s\r\n", argv[2]);
	answer(line, sizeof line);
	command("PASS %s\r\n", argv[3]);
	answer(line, sizeof line);
	command("STAT\r\n", "");
	answer(line, sizeof line);
	if (sscanf(line, "+OK %d", &count) == 1)
		printf("%d\n", count);
	command("QUIT\r\n", "");
	cleanup();
	freeaddrinfo(server_list);
	return 0;
}
