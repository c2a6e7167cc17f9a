/*
** line_server.c -- answer line commands, one client after the other
**
** A client that says SHUTDOWN ends the server.
*/

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <ctype.h>
#include <unistd.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>

#define MAXLINE 128
#define MAXARGS 8

/* what a command tells the loop */
#define GO_ON	 0
#define HANG_UP	 1
#define STOP	 2

struct connection {
	int	fd;
	char	buf[64];	/* deliberately small: lines arrive in pieces */
	size_t	pos, len;
	int	lines;
};

typedef int (*handler)(struct connection *c, int argc, char **argv);

struct command {
	const char *name;
	int	    min_args;
	handler	    run;
	const char *help;
};

static const struct command *find_command(const char *name);
static int do_help(struct connection *c, int argc, char **argv);

static void reply(struct connection *c, const char *text)
{
	size_t left = strlen(text);

	while (left > 0) {
		ssize_t n = send(c->fd, text, left, MSG_NOSIGNAL);
		if (n <= 0)
			return;
		text += n;
		left -= n;
	}
}

static int do_echo(struct connection *c, int argc, char **argv)
{
	int i;

	for (i = 1; i < argc; i++) {
		reply(c, argv[i]);
		reply(c, i + 1 < argc ? " " : "\r\n");
	}
	return GO_ON;
}

static int do_upper(struct connection *c, int argc, char **argv)
{
	char *p;

	for (p = argv[1]; *p; p++)
		*p = toupper((unsigned char)*p);
	reply(c, argv[1]);
	reply(c, "\r\n");
	(void)argc;
	return GO_ON;
}

static int do_reverse(struct connection *c, int argc, char **argv)
{
	char *a = argv[1], *b = a + strlen(a) - 1;

	(void)argc;
	while (a < b) {
		char t = *a;
		*a++ = *b;
		*b-- = t;
	}
	reply(c, argv[1]);
	reply(c, "\r\n");
	return GO_ON;
}

static int do_add(struct connection *c, int argc, char **argv)
{
	char text[32];
	long sum = 0;

	while (--argc > 0)
		sum += strtol(*++argv, NULL, 0);
	snprintf(text, sizeof text, "%ld\r\n", sum);
	reply(c, text);
	return GO_ON;
}

static int do_count(struct connection *c, int argc, char **argv)
{
	char text[64];

	(void)argc; (void)argv;
	sprintf(text, "%d line%s so far\r\n", c->lines, c->lines == 1 ? "" : "s");
	reply(c, text);
	return GO_ON;
}

static int do_quit(struct connection *c, int argc, char **argv)
{
	(void)argc, (void)argv;
	reply(c, "bye\r\n");
	return HANG_UP;
}

static int do_shutdown(struct connection *c, int argc, char **argv)
{
	(void)argc; (void)argv;
	reply(c, "shutting down\r\n");
	return STOP;
}

static const struct command commands[] = {
	{ "help",     0, do_help,     "this list" },
	{ "echo",     1, do_echo,     "the same words again" },
	{ "upper",    1, do_upper,    "a word in capitals" },
	{ "reverse",  1, do_reverse,  "a word backwards" },
	{ "add",      2, do_add,      "the sum of numbers" },
	{ "count",    0, do_count,    "lines of this connection" },
	{ "quit",     0, do_quit,     "hang up" },
	{ "shutdown", 0, do_shutdown, "end the server" },
	{ NULL, 0, NULL, NULL }		/* end of table */
};

static const struct command *find_command(const char *name)
{
	const struct command *p;

	for (p = commands; p->name != NULL; p++)
		if (strcasecmp(p->name, name) == 0)
			return p;
	return NULL;
}

static int do_help(struct connection *c, int argc, char **argv)
{
	const struct command *p;
	char text[80];

	(void)argc; (void)argv;
	for (p = commands; p->name; ++p) {
		snprintf(text, sizeof text, "%-10s%s\r\n", p->name, p->help);
		reply(c, text);
	}
	return GO_ON;
}

/* One character of the connection, or -1 at its end. */
static int read_char(struct connection *c)
{
	if (c->pos == c->len) {
		ssize_t n = recv(c->fd, c->buf, sizeof c->buf, 0);

		if (n <= 0)
			return -1;
		c->pos = 0;
		c->len = (size_t)n;
	}
	return (unsigned char)c->buf[c->pos++];
}

/* A line without its end: the length; -1 at the end of the stream, -2 if it was too long. */
static int read_line(struct connection *c, char *line, int size)
{
	int ch, n = 0, too_long = 0;

	while ((ch = read_char(c)) != -1) {
		if (ch == '\n') {
			if (n > 0 && line[n - 1] == '\r')
				n--;
			line[n] = '\0';
			c->lines++;
			return too_long ? -2 : n;
		}
		if (n < size - 1)
			line[n++] = ch;
		else
			too_long = 1;
	}
	return -1;
}

static int serve(int fd)
{
	struct connection c;
	char line[MAXLINE];
	int n, state = GO_ON;

	memset(&c, 0, sizeof c);
	c.fd = fd;
	reply(&c, "ready\r\n");

	while (state == GO_ON && (n = read_line(&c, line, sizeof line)) != -1) {
		const struct command *cmd;
		char *args[MAXARGS];
		int count = 0;
		char *word;

		if (n == -2) {
			reply(&c, "line too long\r\n");
			continue;
		}
		for (word = strtok(line, " \t"); word && count < MAXARGS; word = strtok(NULL, " \t"))
			args[count++] = word;
		if (count == 0)
			continue;	/* an empty line */

		cmd = find_command(args[0]);
		if (cmd == NULL)
			reply(&c, "unknown command\r\n");
		else if (count - 1 < cmd->min_args)
			reply(&c, "too few arguments\r\n");
		else
			state = cmd->run(&c, count, args);
	}
	printf("served %d lines\n", c.lines);
	return state;
}

int main(int argc, char *argv[])
{
	struct sockaddr_in addr;
	socklen_t len = sizeof addr;
	int s, fd, state;

	memset(&addr, 0, sizeof addr);
	addr.sin_family = AF_INET;
	addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	addr.sin_port = htons(argc > 1 ? atoi(argv[1]) : 0);

	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0 || bind(s, (struct sockaddr *)&addr, sizeof addr) < 0 || listen(s, 1) < 0
	    || getsockname(s, (struct sockaddr *)&addr, &len) < 0) {
		perror(argv[0]);
		return EXIT_FAILURE;
	}
	printf("port %u\n", (unsigned)ntohs(addr.sin_port));
	fflush(stdout);

	do {
		fd = accept(s, NULL, NULL);
		if (fd < 0) {
			perror("accept");
			return EXIT_FAILURE;
		}
		state = serve(fd);
		close(fd);
	} while (state != STOP);

	close(s);
	return EXIT_SUCCESS;
}
