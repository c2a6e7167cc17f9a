/* Client and server of a local query socket in one program. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/un.h>
#include <unistd.h>

static int serve(const char *path)
{
	struct sockaddr_un a;
	char q[64];
	int l, c;
	ssize_t n;

	if ((l = socket(AF_UNIX, SOCK_STREAM, 0)) < 0)
		return -1;
	memset(&a, 0, sizeof a);
	a.sun_family = AF_UNIX;
	sprintf(a.sun_path, "%s/query", path);
	if (bind(l, (struct sockaddr *)&a, sizeof a) < 0 || listen(l, 4) < 0) {
		close(l);
		return -1;
	}
	while ((c = accept(l, NULL, NULL)) >= 0 || errno == EINTR) {
		if (c < 0)
			continue;
		while ((n = read(c, q, sizeof q)) != -1) {
			q[n < (ssize_t)sizeof q ? n : (ssize_t)sizeof q - 1] = 0;
			printf("query %s\n", q);
		}
		close(c);
	}
	close(l);
	return 0;
}

static int ask(const char *path, const char *what)
{
	struct sockaddr_un a;
	int s = socket(AF_UNIX, SOCK_STREAM, 0);
	size_t len = strlen(what);

	if (s < 0)
		return -1;
	memset(&a, 0, sizeof a);
	a.sun_family = AF_UNIX;
	snprintf(a.sun_path, sizeof a.sun_path, "%s/query", path);
	if (connect(s, (struct sockaddr *)&a, sizeof a) < 0 || write(s, what, len) != (ssize_t)len) {
		close(s);
		return -1;
	}
	close(s);
	return 0;
}

int main(int argc, char **argv)
{
	signal(SIGPIPE, SIG_IGN);
	if (argc < 2)
		return 2;
	return (argc == 2 ? serve(argv[1]) : ask(argv[1], argv[2])) < 0;
}
