/* Options, flags and waiting; the braces stand on lines of their own. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <arpa/inet.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <unistd.h>
#include <stdio.h>

static int open_listener(void)
{
	struct sockaddr_in at = { 0 };
	int s = socket(AF_INET, SOCK_STREAM, 0);

	if (s < 0)
	{
		return -1;
	}
	at.sin_family = AF_INET;
	if (bind(s, (struct sockaddr *)&at, sizeof at) < 0 || listen(s, 0) < 0)
	{
		close(s);
		return -1;
	}
	if (fcntl(s, F_SETFL, O_NONBLOCK) < 0)
	{
		close(s);
		return -1;
	}
	return s;
}

static int wait_for(int s)
{
	struct timeval patience = { 5, 0 };
	fd_set set;
	int n, keep = 1;

	if (setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, &keep, sizeof(char)) < 0)
	{
		perror("setsockopt");
	}
	for (;;)
	{
		FD_ZERO(&set);
		FD_SET(s, &set);
		n = select(s, &set, NULL, NULL, &patience);
		if (n < 0 && errno != EINTR)
		{
			return -1;
		}
		if (n > 0)
		{
			return 0;
		}
	}
}

static void serve(int s)
{
	for (;;)
	{
		int c = accept(s, NULL, NULL);
		if (c < 0)
		{
			perror("accept");
			exit(1);
		}
		if (write(c, "x", 1) != 1)
		{
			perror("write");
		}
		close(c);
	}
}

int main(void)
{
	int s = open_listener();

	if (s < 0 || wait_for(s) < 0)
	{
		return 1;
	}
	serve(s);
	return 0;
}
