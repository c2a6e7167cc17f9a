/* accept without listen */
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

static int bound(int port)
{
	struct sockaddr_in sa;
	int on = 1, s = socket(AF_INET, SOCK_STREAM, 0);

	if (s == -1)
		return -1;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(port);
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1 || bind(s, (struct sockaddr *)&sa, sizeof sa) == -1) {
		close(s);
		return -1;
	}
	return s;
}

int main(void)
{
	int s = bound(3101), c;

	if (s == -1)
		return 1;
	if (listen(s, 1) == -1)
		return 1;
	c = accept(s, NULL, NULL);
	if (c == -1) {
		perror("accept");
		close(s);
		return 1;
	}
	puts("somebody came");
	close(c);
	close(s);
	return 0;
}
