/* SET key value / GET key over one connection */
#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static char keys[16][16], values[16][64];
static int used;

static void upcase(char *s)
{
	for (; *s; s++)
		*s = toupper((unsigned char)*s);
}

static const char *find(const char *k)
{
	int i;

	for (i = 0; i < used; i++)
		if (!strcmp(keys[i], k))
			return values[i];
	return "?";
}

static int answer(int fd, const char *t)
{
	size_t left = strlen(t);

	while (left) {
		ssize_t w = send(fd, t, left, MSG_NOSIGNAL);
		if (w == -1)
			return -1;
		t += w;
		left -= w;
	}
	return 0;
}

static int talk(int fd)
{
	char in[200], verb[8], key[16], value[64];
	ssize_t n;
	int words;

	n = recv(fd, in, sizeof in - 1, 0);
	if (n <= 0)
		return -1;
	in[n] = 0;
	words = sscanf(in, "%7s %15s %63s", verb, key, value);
	if (words < 2)
		return answer(fd, "ERR\n");
	upcase(verb);
	if (words == 3 && !strcmp(verb, "SET") && used < 16) {
		snprintf(keys[used], sizeof keys[used], "%s", key);
		snprintf(values[used], sizeof values[used], "%s", value);
		used++;
		return answer(fd, "OK\n");
	}
	return answer(fd, find(key));
}

int main(void)
{
	struct sockaddr_in me;
	int l, c, one = 1;

	memset(&me, 0, sizeof me);
	me.sin_family = AF_INET;
	me.sin_port = htons(6380);
	l = socket(AF_INET, SOCK_STREAM, 0);
	if (l < 0 || setsockopt(l, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one) < 0 ||
	    bind(l, (struct sockaddr *)&me, sizeof me) < 0 || listen(l, 4) < 0) {
		perror("kv");
		return 1;
	}
	for (;;) {
		do
			c = accept(l, NULL, NULL);
		while (c < 0);
		while (talk(c) == 0)
			continue;
		close(c);
	}
}
