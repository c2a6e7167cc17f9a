/* linelib - lines over a connection */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct line_reader {
	int fd;
	char buf[512];
	size_t len;
};

struct line_reader *lr_create(int fd)
{
	struct line_reader *lr = calloc(1, sizeof(*lr));

	if (lr != NULL)
		lr->fd = fd;
	return lr;
}

void lr_destroy(struct line_reader *lr)
{
	if (lr == NULL)
		return;
	close(lr->fd);
	free(lr);
}

/* one datagram-like read, the result is a string */
int lr_text(struct line_reader *lr, char **out)
{
	ssize_t n = recv(lr->fd, lr->buf, sizeof(lr->buf), 0);

	if (n <= 0)
		return -1;
	lr->buf[n] = '\0';
	*out = lr->buf;
	return 0;
}

int lr_greeting(struct line_reader *lr)
{
	ssize_t n;

	n = recv(lr->fd, lr->buf, sizeof(lr->buf) - 1, 0);
	lr->buf[n] = '\0';
	return strncmp(lr->buf, "220", 3) == 0 ? 0 : -1;
}

int lr_has_word(struct line_reader *lr, const char *word)
{
	char tmp[256];
	ssize_t n = recv(lr->fd, tmp, sizeof(tmp) - 1, MSG_PEEK);

	if (n <= 0)
		return 0;
	return strstr(tmp, word) != NULL;
}

int main(void)
{
	int sv[2];
	struct line_reader *lr;
	char *text;

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, sv) < 0)
		return 1;
	lr = lr_create(sv[0]);
	if (lr == NULL) {
		close(sv[0]);
		close(sv[1]);
		return 1;
	}
	if (send(sv[1], "220 hi\n", 7, MSG_NOSIGNAL) == 7 && lr_has_word(lr, "hi") && lr_greeting(lr) == 0)
		puts("greeted");
	if (send(sv[1], "x", 1, MSG_NOSIGNAL) == 1 && lr_text(lr, &text) == 0)
		puts(text);
	lr_destroy(lr);
	close(sv[1]);
	return 0;
}
