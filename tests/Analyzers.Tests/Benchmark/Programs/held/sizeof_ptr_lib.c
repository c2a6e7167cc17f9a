/* frame receiver with caller's buffer */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>

#define FRAME 256

static ssize_t frame_get(int fd, unsigned char *frame)
{
	ssize_t n;

	n = recv(fd, frame, sizeof(frame), 0);
	return n;
}

int main(void)
{
	unsigned char *frame = malloc(FRAME);
	int sv[2];
	ssize_t n;

	if (frame == NULL)
		return 1;
	if (socketpair(AF_UNIX, SOCK_DGRAM, 0, sv) < 0) {
		free(frame);
		return 1;
	}
	memset(frame, 0, sizeof frame);
	if (send(sv[0], "frame of some bytes", 19, 0) != 19)
		perror("send");
	n = frame_get(sv[1], frame);
	if (n >= 0)
		printf("%zd\n", n);
	free(frame);
	close(sv[0]);
	close(sv[1]);
	return 0;
}
