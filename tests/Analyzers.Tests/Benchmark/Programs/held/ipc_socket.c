/* Control socket of a daemon: takes one-word commands. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/un.h>
#include <unistd.h>

static int ctl = -1;

static int ctl_open(const char *path)
{
	struct sockaddr_un un;

	memset(&un, 0, sizeof un);
	un.sun_family = AF_UNIX;
	strcpy(un.sun_path, path);
	ctl = socket(AF_UNIX, SOCK_STREAM, 0);
	if (ctl < 0)
		return -1;
	if (bind(ctl, (struct sockaddr *)&un, sizeof un) < 0)
		goto fail;
	if (listen(ctl, 2) < 0)
		goto fail;
	return 0;
fail:
	close(ctl);
	ctl = -1;
	return -1;
}

static void command(const char *w)
{
	if (strcmp(w, "reload") == 0)
		puts("reloading");
	else if (strcmp(w, "stop") == 0)
		exit(0);
	else
		printf(w);
}

int main(int argc, char **argv)
{
	char word[32];
	int c;
	ssize_t n;

	if (argc < 2 || ctl_open(argv[1]) < 0) {
		perror("ctl");
		return 1;
	}
	for (;;) {
		c = accept(ctl, NULL, NULL);
		if (c < 0)
			continue;
		n = read(c, word, sizeof word - 1);
		if (n > 0) {
			word[n] = 0;
			command(word);
		}
		close(c);
	}
}
