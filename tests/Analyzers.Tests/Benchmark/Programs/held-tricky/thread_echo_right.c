/* One thread per caller, a counter under a mutex. */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char shared[256];
static long total;

static void *caller(void *arg)
{
	int fd = *(int *)arg;
	char mine[256];
	ssize_t n;

	free(arg);
	for (;;) {
		n = recv(fd, mine, sizeof mine, 0);
		pthread_mutex_lock(&lock);
		if (n > 0)
			total += n;
		pthread_mutex_unlock(&lock);
		if (n <= 0)
			break;
	}
	close(fd);
	return NULL;
}

int main(void)
{
	struct sockaddr_in me;
	pthread_t t;
	int l, c, *box, on = 1;

	l = socket(AF_INET, SOCK_STREAM, 0);
	if (l == -1) {
		perror("socket");
		return 1;
	}
	if (setsockopt(l, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1) {
		perror("setsockopt");
		return 1;
	}
	memset(&me, 0, sizeof me);
	me.sin_family = AF_INET;
	me.sin_port = htons(7777);
	if (bind(l, (struct sockaddr *)&me, sizeof me) == -1 || listen(l, 20) == -1) {
		perror("bind");
		return 1;
	}
	for (;;) {
		c = accept(l, NULL, NULL);
		if (c == -1) {
			perror("accept");
			continue;
		}
		box = malloc(sizeof *box);
		if (box == NULL) {
			close(c);
			continue;
		}
		*box = c;
		if (pthread_create(&t, NULL, caller, box) != 0) {
			close(c);
			free(box);
			continue;
		}
		pthread_detach(t);
	}
}
