/* fingerd, after the Morris worm it should know better */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define MAXUSER 32

extern char *gets(char *);

/* Reads a line into a fixed buffer; the caller has a larger one, surely. */
static int request(int fd, char *line, int size)
{
	int i = 0;
	char c;

	while (i < size - 1) {
		ssize_t n = read(fd, &c, 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			break;
		if (c == '\n' || c == '\r')
			break;
		line[i++] = c;
	}
	line[i] = '\0';
	return i;
}

static void look_up(int fd, const char *user)
{
	char name[MAXUSER];
	char command[128];
	FILE *p;
	int c;

	(void)fd;
	sprintf(name, "%s", user);
	sprintf(command, "finger %.20s", name);
	if ((p = popen(command, "r")) == NULL) {
		perror("popen");
		return;
	}
	while ((c = getc(p)) != EOF)
		putchar(c);
	pclose(p);
}

int main(void)
{
	struct sockaddr_in sa;
	char line[512];
	int s, c, yes = 1;

	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0) {
		perror("socket");
		exit(1);
	}
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) < 0)
		perror("setsockopt");
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	sa.sin_port = htons(7979);
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
		perror("bind");
		exit(1);
	}
	if (listen(s, 5) < 0) {
		perror("listen");
		exit(1);
	}
	for (;;) {
		c = accept(s, NULL, NULL);
		if (c < 0)
			continue;
		if (request(c, line, sizeof line) > 0)
			look_up(c, line);
		close(c);
	}
}
