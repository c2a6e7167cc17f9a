/* A print spooler's front desk. */
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

#define SPOOL_PORT 5515

static int listener = -1;

static void setup(void)
{
	struct sockaddr_in me;
	int yes = 1;

	listener = socket(PF_INET, SOCK_STREAM, IPPROTO_TCP);
	if (listener < 0) {
		perror("spool: socket");
		exit(1);
	}
	if (setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) < 0)
		perror("spool: SO_REUSEADDR");
	memset(&me, 0, sizeof(me));
	me.sin_family = AF_INET;
	me.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	me.sin_port = htons(SPOOL_PORT);
	if (bind(listener, (struct sockaddr *)&me, sizeof(me)) < 0) {
		perror("spool: bind");
		exit(1);
	}
	if (listen(listener, 16) < 0) {
		perror("spool: listen");
		exit(1);
	}
}

static void take_job(int c)
{
	char block[2048];
	ssize_t n;
	unsigned long total = 0;

	while ((n = read(c, block, sizeof(block))) > 0)
		total += (unsigned long)n;
	printf("job of %lu bytes\n", total);
	close(c);
}

int main(void)
{
	setup();
	for (;;) {
		int c = accept(listener, NULL, NULL);
		if (c < 0) {
			if (errno == EINTR || errno == ECONNABORTED)
				continue;
			perror("spool: accept");
			sleep(1);
			continue;
		}
		take_job(c);
	}
}
