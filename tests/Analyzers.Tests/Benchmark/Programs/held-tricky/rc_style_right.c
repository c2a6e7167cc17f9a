/* Everything through rc and one exit, as the style guide says. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

int send_report(const char *ip, unsigned short port, const char *text)
{
	int rc = 0;
	int fd = -1;
	struct sockaddr_in sa;
	size_t len = strlen(text);

	fd = socket(AF_INET, SOCK_STREAM, 0);
	if (fd == -1) {
		rc = -errno;
		goto out;
	}
	memset(&sa, 0, sizeof(sa));
	sa.sin_family = AF_INET;
	sa.sin_port = htons(port);
	rc = inet_pton(AF_INET, ip, &sa.sin_addr);
	if (rc != 1) {
		rc = -EINVAL;
		goto out;
	}
	rc = connect(fd, (struct sockaddr *)&sa, sizeof(sa));
	if (rc == -1) {
		rc = -errno;
		goto out;
	}
	if (send(fd, text, len, MSG_NOSIGNAL) != (ssize_t)len)
		rc = -EIO;
	else
		rc = 0;
out:
	if (fd != -1)
		close(fd);
	return rc;
}

int main(int argc, char **argv)
{
	int rc;

	if (argc != 3)
		return 2;
	rc = send_report(argv[1], 4711, argv[2]);
	if (rc < 0)
		fprintf(stderr, "%s: %s\n", argv[1], strerror(-rc));
	return rc < 0;
}
