/* cache with a lock, thread per connection */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char cache[256];

static void *serve(void *arg)
{
	int c = (int)(long)arg;
	char one[256];
	ssize_t n;

	pthread_mutex_lock(&lock);
	n = recv(c, cache, sizeof cache, 0);
	pthread_mutex_unlock(&lock);
	if (n > 0)
		printf("%zd bytes\n", n);
	n = recv(c, one, sizeof one, 0);
	if (n > 0) {
		pthread_mutex_lock(&lock);
		memcpy(cache, one, n);
		pthread_mutex_unlock(&lock);
	}
	close(c);
	return NULL;
}

int main(void)
{
	struct sockaddr_in sa;
	pthread_t t;
	int s, c, on = 1;

	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return 1;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_addr.s_addr = htonl(INADDR_ANY);
	sa.sin_port = htons(3160);
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		return 1;
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(s, 8) < 0)
		return 1;
	for (;;) {
		c = accept(s, NULL, NULL);
		if (c < 0)
			continue;
		if (pthread_create(&t, NULL, serve, (void *)(long)c) != 0) {
			close(c);
			continue;
		}
		pthread_detach(t);
	}
}
