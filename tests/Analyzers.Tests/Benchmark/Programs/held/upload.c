/* Receives NAME LENGTH, then the bytes, into a directory. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static uint32_t get32(int fd)
{
	unsigned char b[4];

	if (recv(fd, b, 4, MSG_WAITALL) != 4)
		return 0;
	return (uint32_t)b[0] << 24 | b[1] << 16 | b[2] << 8 | b[3];
}

static int one_file(int fd)
{
	char name[64], path[128];
	unsigned char *data;
	uint32_t len;
	int out, rc = -1;

	if (recv(fd, name, sizeof name, MSG_WAITALL) != sizeof name)
		return -1;
	name[sizeof name - 1] = 0;
	len = get32(fd);
	data = malloc(len);
	if (data == NULL)
		return -1;
	if (recv(fd, data, len, MSG_WAITALL) != (ssize_t)len)
		goto out;
	snprintf(path, sizeof path, "in/%s", name);
	out = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
	if (out < 0)
		goto out;
	if (write(out, data, len) == (ssize_t)len)
		rc = 0;
	close(out);
out:
	free(data);
	return rc;
}

int main(void)
{
	struct sockaddr_in sa;
	int s, c, on = 1;

	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return 1;
	(void)setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(9200);
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(s, 5) < 0) {
		perror("upload");
		return 1;
	}
	for (;;) {
		c = accept(s, NULL, NULL);
		if (c < 0)
			continue;
		if (one_file(c) < 0)
			fprintf(stderr, "upload failed\n");
		close(c);
	}
}
