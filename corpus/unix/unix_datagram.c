/* unix_datagram.c -- a clerk, its customers and their letters (SOCK_DGRAM in the UNIX domain) */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <sys/un.h>

#define CLERK "clerk.sock"

static int open_socket(const char *path)
{
	struct sockaddr_un un;
	int s;

	if ((s = socket(PF_LOCAL, SOCK_DGRAM, 0)) == -1) {
		perror("socket");
		exit(1);
	}
	if (path != NULL) {
		memset(&un, 0, sizeof(un));
		un.sun_family = AF_LOCAL;
		strncpy(un.sun_path, path, sizeof(un.sun_path) - 1);
		unlink(path);
		if (bind(s, (struct sockaddr *)&un, SUN_LEN(&un)) == -1) {
			perror(path);
			exit(1);
		}
	}
	return s;
}

static void post(int s, const char *to, const char *text)
{
	struct sockaddr_un un;

	memset(&un, 0, sizeof(un));
	un.sun_family = AF_LOCAL;
	strncpy(un.sun_path, to, sizeof(un.sun_path) - 1);
	if (sendto(s, text, strlen(text), 0, (struct sockaddr *)&un, sizeof(un)) == -1)
		printf("post to %s: %s\n", to, strerror(errno));
}

/* Receives one letter; returns the length of the sender's path. */
static size_t collect(int s, char *sender, size_t size)
{
	char text[64];
	struct sockaddr_un from;
	socklen_t len = sizeof(from);
	ssize_t n;

	memset(&from, 0, sizeof(from));
	n = recvfrom(s, text, sizeof(text) - 1, 0, (struct sockaddr *)&from, &len);
	if (n == -1) {
		perror("recvfrom");
		exit(1);
	}
	text[n] = '\0';
	if (len > sizeof(sa_family_t)) {
		snprintf(sender, size, "%s", from.sun_path);
	} else {
		sender[0] = '\0';
	}
	printf("%zd bytes from %s: %s\n", n, sender[0] ? sender : "somebody", text);
	return strlen(sender);
}

int main(void)
{
	char sender[108];
	int clerk = open_socket(CLERK);
	int named = open_socket("customer.sock");
	int unnamed = open_socket(NULL);
	int i;

	post(named, CLERK, "please answer");
	post(unnamed, CLERK, "no answer needed");
	post(named, CLERK, "");
	post(named, "nobody.sock", "hello?");

	for (i = 0; i < 3; i++)
		if (collect(clerk, sender, sizeof(sender)) > 0)
			post(clerk, sender, "received with thanks");

	collect(named, sender, sizeof(sender));
	collect(named, sender, sizeof(sender));

	close(clerk);
	post(named, CLERK, "anybody there?");	/* the file is there, the clerk is not */
	unlink(CLERK);
	unlink("customer.sock");
	close(named);
	close(unnamed);
	return 0;
}
