/* printer spooler front: takes one job after another and appends it to a file */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define SPOOL_PORT 9100

static void fail(const char *what)
{
	fprintf(stderr, "spool: %s: %s\n", what, strerror(errno));
	exit(1);
}

static int spool_socket(void)
{
	struct sockaddr_in sin;
	int fd, yes = 1;

	fd = socket(AF_INET, SOCK_STREAM, 0);
	if (fd == -1)
		fail("socket");
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == -1)
		fail("setsockopt");
	if (listen(fd, 2) == -1)
		fail("listen");
	memset(&sin, 0, sizeof sin);
	sin.sin_family = AF_INET;
	sin.sin_port = htons(SPOOL_PORT);
	sin.sin_addr.s_addr = htonl(INADDR_ANY);
	if (bind(fd, (struct sockaddr *)&sin, sizeof sin) == -1)
		fail("bind");
	return fd;
}

static void take_job(int conn)
{
	char block[4096];
	ssize_t n, w, off;
	int out;

	out = open("jobs.prn", O_WRONLY | O_CREAT | O_APPEND, 0600);
	if (out == -1) {
		perror("spool: jobs.prn");
		return;
	}
	while ((n = recv(conn, block, sizeof block, 0)) > 0) {
		for (off = 0; off < n; off += w) {
			w = write(out, block + off, (size_t)(n - off));
			if (w == -1)
				fail("write");
		}
	}
	if (n == -1)
		perror("spool: recv");
	close(out);
}

int main(void)
{
	int ls = spool_socket(), conn;

	for (;;) {
		conn = accept(ls, NULL, NULL);
		if (conn == -1) {
			if (errno == EMFILE)
				sleep(1);
			continue;
		}
		take_job(conn);
		close(conn);
	}
}
