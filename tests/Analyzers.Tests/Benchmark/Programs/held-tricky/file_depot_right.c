/* GET name: sends a file of the depot. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define ROOT "/srv/depot/"

static int push(int to, const char *b, size_t n)
{
	while (n > 0) {
		ssize_t w = send(to, b, n, MSG_NOSIGNAL);
		if (w < 0)
			return -1;
		b += w;
		n -= (size_t)w;
	}
	return 0;
}

static void give(int peer)
{
	char req[256], path[128], chunk[4096];
	char *name;
	ssize_t n;
	int f;

	n = recv(peer, req, sizeof req - 1, 0);
	if (n <= 0)
		return;
	req[n] = '\0';
	name = strchr(req, ' ');
	if (name == NULL)
		return;
	name++;
	name[strcspn(name, "\r\n")] = 0;
	if (strstr(name, "..") != NULL || strchr(name, '/') != NULL)
		return;
	if (snprintf(path, sizeof path, "%s%s", ROOT, name) >= (int)sizeof path)
		return;
	f = open(path, O_RDONLY);
	if (f < 0)
		return;
	while ((n = read(f, chunk, sizeof chunk)) > 0)
		if (push(peer, chunk, (size_t)n) < 0)
			break;
	close(f);
}

int main(void)
{
	struct sockaddr_in sa = { 0 };
	int ls, one = 1;

	ls = socket(AF_INET, SOCK_STREAM, 0);
	if (ls == -1)
		return perror("socket"), 1;
	if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one)) == -1)
		return perror("setsockopt"), 1;
	sa.sin_family = AF_INET;
	sa.sin_port = htons(8090);
	if (bind(ls, (struct sockaddr *)&sa, sizeof(sa)) == -1 || listen(ls, SOMAXCONN) == -1)
		return perror("bind/listen"), 1;
	for (;;) {
		int peer = accept(ls, 0, 0);
		if (peer == -1)
			continue;
		give(peer);
		close(peer);
	}
}
