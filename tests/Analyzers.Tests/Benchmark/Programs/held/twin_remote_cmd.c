/* maintenance shell: LS name, GET name */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <signal.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

static int safe_name(const char *s)
{
	if (*s == '\0')
		return 0;
	for (; *s; s++)
		if (!isalnum((unsigned char)*s) && *s != '_')
			return 0;
	return 1;
}

static void list_dir(const char *name)
{
	char cmd[300];

	snprintf(cmd, sizeof cmd, "ls -l /srv/files/%s", name);
	if (system(cmd) != 0)
		fprintf(stderr, "ls failed\n");
}

static void get_file(int c, const char *name)
{
	char path[300], block[512];
	size_t n;
	FILE *fp;

	snprintf(path, sizeof path, "/srv/files/%s", name);
	fp = fopen(path, "rb");
	if (fp == NULL)
		return;
	while ((n = fread(block, 1, sizeof block, fp)) > 0)
		if (write(c, block, n) != (ssize_t)n)
			break;
	fclose(fp);
}

static void session(int c)
{
	char line[200], verb[8], arg[128];
	ssize_t n;

	while ((n = read(c, line, sizeof line - 1)) > 0) {
		line[n] = '\0';
		if (sscanf(line, "%s %127s", verb, arg) != 2)
			return;
		if (strcmp(verb, "LS") == 0)
			list_dir(arg);
		else if (strcmp(verb, "GET") == 0)
			get_file(c, arg);
	}
}

int main(void)
{
	struct sockaddr_in sa;
	int s, c, on = 1;

	signal(SIGPIPE, SIG_IGN);
	if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0)
		return 1;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(3130);
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		return 1;
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0)
		return 1;
	if (listen(s, 4) < 0)
		return 1;
	while (1) {
		if ((c = accept(s, NULL, NULL)) < 0)
			continue;
		session(c);
		close(c);
	}
}
