/* Takes log lines on a local socket and on UDP, and keeps them by facility. */
#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <syslog.h>
#include <unistd.h>

typedef void (*sink_fn)(const char *tag, char *msg);

struct sink {
	const char *name;
	sink_fn put;
};

static char *last[8];
static char root[] = "/var/log/sink/";

static void to_syslog(const char *tag, char *msg)
{
	openlog(tag, LOG_PID, LOG_USER);
	syslog(LOG_INFO, msg);
	closelog();
}

static void to_file(const char *tag, char *msg)
{
	char path[128];
	FILE *f;

	if (snprintf(path, sizeof path, "%s%s", root, tag) >= (int)sizeof path)
		return;
	f = fopen(path, "a");
	if (f == NULL)
		return;
	fputs(msg, f);
	fclose(f);
}

static void to_mail(const char *tag, char *msg)
{
	char cmd[600];

	snprintf(cmd, sizeof cmd, "mail -s '%s' root <<< '%s'", tag, msg);
	if (system(cmd) != 0)
		fprintf(stderr, "no mail\n");
}

static const struct sink sinks[] = {
	{ "syslog", to_syslog },
	{ "file", to_file },
	{ "mail", to_mail },
};

static void dispatch(char *line)
{
	char tag[16];
	char *sep = strchr(line, ':');
	size_t i;

	if (sep == NULL)
		return;
	*sep++ = '\0';
	strcpy(tag, line);
	for (i = 0; i < sizeof sinks / sizeof sinks[0]; i++)
		if (strncmp(sep, sinks[i].name, strlen(sinks[i].name)) == 0)
			sinks[i].put(tag, sep + strlen(sinks[i].name));
}

static int local_socket(const char *path)
{
	struct sockaddr_un un;
	int s = socket(AF_UNIX, SOCK_DGRAM, 0);

	if (s < 0)
		return -1;
	memset(&un, 0, sizeof un);
	un.sun_family = AF_UNIX;
	strcpy(un.sun_path, path);
	if (bind(s, (struct sockaddr *)&un, sizeof un) < 0) {
		close(s);
		return -1;
	}
	return s;
}

static int udp_socket(void)
{
	struct sockaddr_in in;
	int s = socket(AF_INET, SOCK_DGRAM, 0);

	if (!s)
		return -1;
	memset(&in, 0, sizeof in);
	in.sin_family = AF_INET;
	in.sin_addr.s_addr = INADDR_LOOPBACK;
	in.sin_port = htons(514);
	if (bind(s, (struct sockaddr *)&in, sizeof in) < 0)
		return -1;
	return s;
}

int main(int argc, char **argv)
{
	char line[512];
	int s, facility;
	ssize_t n;

	s = argc > 1 ? local_socket(argv[1]) : udp_socket();
	if (s < 0) {
		perror("sink");
		return 1;
	}
	for (;;) {
		n = recv(s, line, sizeof line - 1, 0);
		line[n] = '\0';
		facility = line[0] == '<' ? line[1] - '0' : 0;
		if (facility < 0 || facility > 7)
			facility = 0;
		free(last[facility]);
		last[facility] = strdup(line);
		dispatch(line);
	}
}
