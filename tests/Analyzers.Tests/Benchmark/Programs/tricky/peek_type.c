/* Looks at the first bytes of a connection to tell protocols apart; they stay unread. */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

enum kind { KIND_NONE, KIND_TLS, KIND_HTTP, KIND_OTHER };

static enum kind classify(int fd)
{
	unsigned char head[4];
	ssize_t n;

	do
		n = recv(fd, head, sizeof head, MSG_PEEK | MSG_WAITALL);
	while (n < 0 && errno == EINTR);
	if (n <= 0)
		return KIND_NONE;
	if (n >= 2 && head[0] == 0x16 && head[1] == 0x03)
		return KIND_TLS;
	if (n == 4 && (memcmp(head, "GET ", 4) == 0 || memcmp(head, "POST", 4) == 0))
		return KIND_HTTP;
	return KIND_OTHER;
}

static void answer(int fd, const char *text)
{
	size_t n = strlen(text);

	while (n > 0) {
		ssize_t w = send(fd, text, n, MSG_NOSIGNAL);

		if (w <= 0) {
			perror("send");
			return;
		}
		text += w;
		n -= (size_t)w;
	}
}

int main(void)
{
	static const char *const answers[] = { NULL, NULL, "HTTP/1.0 204 No Content\r\n\r\n", "?\n" };
	struct sockaddr_in sa;
	const int yes = 1;
	int ls, fd;

	ls = socket(AF_INET, SOCK_STREAM, 0);
	if (ls == -1) {
		perror("socket");
		return EXIT_FAILURE;
	}
	if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes)) == -1)
		perror("setsockopt");
	memset(&sa, 0, sizeof(sa));
	sa.sin_family = AF_INET;
	sa.sin_port = htons(8444);
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(ls, (struct sockaddr *)&sa, sizeof(sa)) == -1 || listen(ls, 64) == -1) {
		perror("bind");
		return EXIT_FAILURE;
	}
	for (;;) {
		enum kind k;

		if ((fd = accept(ls, NULL, NULL)) == -1)
			continue;
		k = classify(fd);
		if (answers[k] != NULL)
			answer(fd, answers[k]);
		close(fd);
	}
}
