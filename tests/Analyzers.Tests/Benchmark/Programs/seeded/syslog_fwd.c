/* syslog_fwd: reads lines from standard input, sends each as a datagram. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define SYSLOG_PORT 514
#define FACILITY    (16 << 3)

typedef struct forwarder {
	int sock;
	struct sockaddr_in dest;
	unsigned long lines;
} forwarder_t;

static int fwd_init(forwarder_t *f, const char *dest)
{
	int size = 1 << 16;

	memset(f, 0, sizeof(*f));
	f->dest.sin_family = AF_INET;
	f->dest.sin_port = htons(SYSLOG_PORT);
	inet_pton(AF_INET, dest, &f->dest.sin_addr);
	f->sock = socket(AF_INET, SOCK_DGRAM, 0);
	if (f->sock < 0)
		return -1;
	setsockopt(f->sock, SOL_SOCKET, SO_SNDBUF, &size, sizeof(size));
	return 0;
}

static void fwd_line(forwarder_t *f, const char *line)
{
	char msg[1100];
	int len;

	len = snprintf(msg, sizeof(msg), "<%d>%s", FACILITY | 6, line);
	if (len >= (int)sizeof(msg))
		len = sizeof(msg) - 1;
	sendto(f->sock, msg, (size_t)len, 0, (struct sockaddr *)&f->dest, sizeof(f->dest));
	f->lines++;
}

int main(int argc, char **argv)
{
	forwarder_t f;
	char line[1024], shown[INET_ADDRSTRLEN];

	if (argc != 2) {
		fprintf(stderr, "usage: %s address\n", argv[0]);
		return 2;
	}
	if (fwd_init(&f, argv[1]) < 0) {
		perror("syslog_fwd");
		return 1;
	}
	inet_ntop(AF_INET, &f.dest.sin_addr, shown, sizeof(shown));
	fprintf(stderr, "forwarding to %s\n", shown);
	while (fgets(line, sizeof(line), stdin) != NULL) {
		line[strcspn(line, "\n")] = '\0';
		fwd_line(&f, line);
	}
	fprintf(stderr, "%lu lines\n", f.lines);
	close(f.sock);
	return 0;
}
