/* Opaque session object over SMTP; the caller sees only smtp_open/rcpt/close. */
#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct smtp smtp_t;
typedef enum { SMTP_OK, SMTP_ENOMEM, SMTP_ERESOLVE, SMTP_ECONN, SMTP_EPROTO } smtp_err;

struct smtp {
	int fd;
	char host[128];
	char reply[512];
	size_t used;
};

static smtp_err dial(const char *host, const char *service, int *out)
{
	struct addrinfo hints, *list, *ai;
	smtp_err err = SMTP_ECONN;
	int fd, rc;

	hints.ai_family = AF_UNSPEC;
	hints.ai_socktype = SOCK_STREAM;
	rc = getaddrinfo(host, service, &hints, &list);
	if (rc != 0) {
		fprintf(stderr, "%s: %s\n", host, strerror(errno));
		return SMTP_ERESOLVE;
	}
	for (ai = list; ai != NULL; ai = ai->ai_next) {
		fd = socket(ai->ai_family, ai->ai_socktype, ai->ai_protocol);
		if (fd == -1)
			continue;
		if (connect(fd, ai->ai_addr, ai->ai_addrlen) == 0) {
			*out = fd;
			err = SMTP_OK;
			break;
		}
	}
	freeaddrinfo(list);
	if (err != SMTP_OK)
		fprintf(stderr, "cannot reach %s\n", list->ai_canonname ? list->ai_canonname : host);
	return err;
}

static smtp_err expect(smtp_t *s, const char *code)
{
	ssize_t n;

	s->used = 0;
	do {
		n = recv(s->fd, s->reply + s->used, sizeof s->reply - s->used, 0);
		if (n == -1)
			return SMTP_EPROTO;
		if (n == 0)
			return SMTP_EPROTO;
		s->used += (size_t)n;
	} while (strchr(s->reply, '\n') == NULL);
	return memcmp(s->reply, code, 3) == 0 ? SMTP_OK : SMTP_EPROTO;
}

static smtp_err say(smtp_t *s, const char *verb, const char *arg)
{
	char cmd[256];
	int len = snprintf(cmd, sizeof cmd, "%s%s\r\n", verb, arg);

	if (len < 0 || (size_t)len >= sizeof cmd)
		return SMTP_EPROTO;
	if (send(s->fd, cmd, (size_t)len, MSG_NOSIGNAL) == -1)
		return SMTP_ECONN;
	return SMTP_OK;
}

smtp_err smtp_open(const char *host, smtp_t **out)
{
	smtp_t *s;
	smtp_err err;
	int fd;

	if ((err = dial(host, "smtp", &fd)) != SMTP_OK)
		return err;
	s = calloc(1, sizeof *s);
	if (s == NULL)
		return SMTP_ENOMEM;
	s->fd = fd;
	snprintf(s->host, sizeof s->host, "%s", host);
	if ((err = expect(s, "220")) != SMTP_OK) {
		close(s->fd);
		free(s);
		return err;
	}
	*out = s;
	return SMTP_OK;
}

smtp_err smtp_rcpt(smtp_t *s, const char *who)
{
	smtp_err err = say(s, "RCPT TO:", who);

	return err != SMTP_OK ? err : expect(s, "250");
}

void smtp_close(smtp_t *s)
{
	if (s == NULL)
		return;
	close(s->fd);
	(void)say(s, "QUIT", "");
	free(s);
}

int main(int argc, char **argv)
{
	smtp_t *s = NULL;
	int i, bad = 0;

	if (argc < 3 || smtp_open(argv[1], &s) != SMTP_OK)
		return 1;
	for (i = 2; i < argc; i++)
		if (smtp_rcpt(s, argv[i]) != SMTP_OK)
			bad++;
	smtp_close(s);
	return bad != 0;
}
