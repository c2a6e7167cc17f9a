/* msglib: messages with a handler table */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct msg_conn msg_conn;
typedef int (*msg_handler)(msg_conn *c, const char *arg);

struct msg_conn {
	int fd;
	char nick[16];
	char in[1024];
};

static int on_nick(msg_conn *c, const char *arg);
static int on_quit(msg_conn *c, const char *arg);

static const struct { const char *verb; msg_handler fn; } table[] = {
	{ "NICK", on_nick },
	{ "QUIT", on_quit },
};

int msg_send(msg_conn *c, const char *text)
{
	size_t len = strlen(text);

	while (len > 0) {
		ssize_t n = send(c->fd, text, len, MSG_NOSIGNAL);
		if (n < 0)
			return -1;
		text += n;
		len -= n;
	}
	return 0;
}

static int on_nick(msg_conn *c, const char *arg)
{
	snprintf(c->nick, sizeof c->nick, "%s", arg);
	return msg_send(c, "OK\n");
}

static int on_quit(msg_conn *c, const char *arg)
{
	(void)arg;
	msg_send(c, "BYE\n");
	return -1;
}

static int dispatch(msg_conn *c, char *line)
{
	char *arg = strchr(line, ' ');
	size_t i;

	if (arg == NULL)
		return 0;
	*arg++ = '\0';
	for (i = 0; i < sizeof table / sizeof *table; i++)
		if (strcmp(table[i].verb, line) == 0)
			return table[i].fn(c, arg);
	return 0;
}

int msg_loop(msg_conn *c)
{
	for (;;) {
		ssize_t n = recv(c->fd, c->in, sizeof c->in - 1, 0);

		if (n <= 0)
			return -1;
		c->in[n] = '\0';
		if (dispatch(c, c->in) < 0)
			return 0;
	}
}

int main(void)
{
	int sv[2];
	msg_conn c;

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, sv) != 0)
		return 1;
	memset(&c, 0, sizeof c);
	c.fd = sv[0];
	if (send(sv[1], "NICK bob", 8, MSG_NOSIGNAL) == 8)
		msg_loop(&c);
	close(sv[0]);
	close(sv[1]);
	return 0;
}
