/* Accepted descriptors go through a queue to worker threads, which close them. */
#include <errno.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define WORKERS 4
#define DEPTH   32

static struct {
	pthread_mutex_t lock;
	pthread_cond_t filled;
	int fds[DEPTH];
	int head, count;
} queue = { PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, { 0 }, 0, 0 };

static int queue_put(int fd)
{
	int ok = 0;

	pthread_mutex_lock(&queue.lock);
	if (queue.count < DEPTH) {
		queue.fds[(queue.head + queue.count++) % DEPTH] = fd;
		ok = 1;
		pthread_cond_signal(&queue.filled);
	}
	pthread_mutex_unlock(&queue.lock);
	return ok;
}

static int queue_get(void)
{
	int fd;

	pthread_mutex_lock(&queue.lock);
	while (queue.count == 0)
		pthread_cond_wait(&queue.filled, &queue.lock);
	fd = queue.fds[queue.head];
	queue.head = (queue.head + 1) % DEPTH;
	queue.count--;
	pthread_mutex_unlock(&queue.lock);
	return fd;
}

static void serve(int fd)
{
	unsigned char b[64];
	ssize_t n, w, off;

	while ((n = recv(fd, b, sizeof b, 0)) > 0)
		for (off = 0; off < n; off += w)
			if ((w = send(fd, b + off, (size_t)(n - off), MSG_NOSIGNAL)) < 0)
				return;
}

static void *worker(void *arg)
{
	(void)arg;
	for (;;) {
		int fd = queue_get();

		serve(fd);
		close(fd);
	}
	return NULL;
}

int main(void)
{
	struct sockaddr_in sa;
	pthread_t t;
	int ls, fd, i, on = 1;

	ls = socket(AF_INET, SOCK_STREAM, 0);
	if (ls < 0) {
		perror("socket");
		return 1;
	}
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(7200);
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0 || bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(ls, DEPTH) < 0) {
		perror("bind");
		return 1;
	}
	for (i = 0; i < WORKERS; i++) {
		int rc = pthread_create(&t, NULL, worker, NULL);

		if (rc != 0) {
			fprintf(stderr, "pthread_create: %s\n", strerror(rc));
			return 1;
		}
		pthread_detach(t);
	}
	for (;;) {
		fd = accept(ls, NULL, NULL);
		if (fd >= 0 && !queue_put(fd))
			close(fd);
	}
}
