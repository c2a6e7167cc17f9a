/* statsd-ish client library: counters are collected and pushed over TCP. */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAXCOUNTERS 64

struct counter {
	const char *name;
	long value;
};

static struct counter counters[MAXCOUNTERS];
static int ncounters;

void stats_add(const char *name, long by)
{
	int i;

	for (i = 0; i < ncounters; i++) {
		if (strcmp(counters[i].name, name) == 0) {
			counters[i].value += by;
			return;
		}
	}
	if (ncounters < MAXCOUNTERS) {
		counters[ncounters].name = name;
		counters[ncounters++].value = by;
	}
}

static size_t render(char *out, size_t size)
{
	size_t used = 0;
	int i, n;

	for (i = 0; i < ncounters; i++) {
		n = snprintf(out + used, size - used, "%s:%ld|c\n", counters[i].name, counters[i].value);
		if (n < 0 || (size_t)n >= size - used)
			break;
		used += (size_t)n;
	}
	return used;
}

int stats_push(void)
{
	char text[2048];
	size_t len = render(text, sizeof text), off = 0;
	int s, rc = 0;

	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s == -1)
		return -1;
	while (off < len) {
		ssize_t n = send(s, text + off, len - off, MSG_NOSIGNAL);

		if (n == -1) {
			rc = -1;
			break;
		}
		off += (size_t)n;
	}
	close(s);
	if (rc == 0)
		ncounters = 0;
	return rc;
}
