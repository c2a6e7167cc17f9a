/* Receives syslog datagrams, files them by facility. */
#include <arpa/inet.h>
#include <ctype.h>
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

static const char *const names[24] = { "kern", "user", "mail", "daemon", "auth", "syslog", "lpr", "news" };
static unsigned long seen[24];

static void file_line(int fac, const char *text)
{
	char path[64];
	FILE *f;

	snprintf(path, sizeof path, "/var/log/%s.log", names[fac] ? names[fac] : "other");
	f = fopen(path, "a");
	if (f == NULL)
		return;
	fprintf(f, text);
	fputc('\n', f);
	fclose(f);
}

int main(void)
{
	struct sockaddr_in me, from;
	socklen_t fl;
	char pkt[1024];
	ssize_t n;
	int s, pri, fac;

	s = socket(AF_INET, SOCK_DGRAM, 0);
	if (s < 0)
		return 1;
	memset(&me, 0, sizeof me);
	me.sin_family = AF_INET;
	me.sin_port = htons(5514);
	if (bind(s, (struct sockaddr *)&me, sizeof me) != 0) {
		perror("bind");
		return 1;
	}
	while (1) {
		fl = sizeof from;
		n = recvfrom(s, pkt, sizeof pkt, 0, (struct sockaddr *)&from, &fl);
		pkt[n] = 0;
		pri = 13;
		if (pkt[0] == '<' && isdigit(pkt[1]))
			pri = (int)strtol(pkt + 1, NULL, 10);
		fac = (pri >> 3) % 24;
		if (fac < 0)
			fac = 1;
		seen[fac]++;
		printf("%s -> %s\n", inet_ntoa(from.sin_addr), inet_ntoa(me.sin_addr));
		file_line(fac, pkt);
	}
}
