/* control socket of a daemon */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static void cleanup_fd(int *fd)
{
	if (*fd >= 0)
		close(*fd);
}

#define AUTO_FD __attribute__((cleanup(cleanup_fd))) int

static int ctl_listen(const char *path)
{
	struct sockaddr_un un;
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	if (fd < 0)
		return -1;
	memset(&un, 0, sizeof un);
	un.sun_family = AF_UNIX;
	if (strlen(path) >= sizeof un.sun_path) {
		close(fd);
		return -1;
	}
	strcpy(un.sun_path, path);
	unlink(path);
	if (bind(fd, (struct sockaddr *)&un, sizeof un) < 0) {
		close(fd);
		return -1;
	}
	if (listen(fd, 8) < 0) {
		close(fd);
		return -1;
	}
	return fd;
}

static int handle(int c)
{
	char cmd[64];
	ssize_t n = read(c, cmd, sizeof cmd - 1);

	if (n <= 0)
		return -1;
	cmd[n] = '\0';
	if (strncmp(cmd, "ping", 4) == 0)
		return send(c, "pong\n", 5, MSG_NOSIGNAL) == 5 ? 0 : -1;
	return strncmp(cmd, "quit", 4) == 0;
}

int main(int argc, char **argv)
{
	int fd = ctl_listen(argc > 1 ? argv[1] : "/tmp/ctl.sock");
	int quit = 0;

	if (fd < 0) {
		perror("ctl_listen");
		return EXIT_FAILURE;
	}
	while (!quit) {
		AUTO_FD c = accept(fd, NULL, NULL);

		if (c < 0) {
			if (errno == EINTR)
				continue;
			perror("accept");
			continue;
		}
		if (handle(c) == 1)
			quit = 1;
	}
	close(fd);
	return EXIT_SUCCESS;
}
