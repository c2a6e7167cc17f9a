/* The server object owns everything; destroy() copes with what was never made. */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct server {
	int listener;
	int *clients;
	size_t nclients, room;
} server;

static void server_destroy(server *s)
{
	if (s == NULL)
		return;
	while (s->nclients > 0)
		close(s->clients[--s->nclients]);
	if (s->listener >= 0)
		close(s->listener);
	free(s->clients);
	free(s);
}

static server *server_create(unsigned short port)
{
	struct sockaddr_in sa;
	int on = 1;
	server *s = malloc(sizeof *s);

	if (s == NULL)
		return NULL;
	memset(s, 0, sizeof *s);
	s->listener = socket(AF_INET, SOCK_STREAM, 0);
	if (s->listener < 0)
		goto fail;
	s->room = 8;
	if ((s->clients = calloc(s->room, sizeof *s->clients)) == NULL)
		goto fail;
	if (setsockopt(s->listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		goto fail;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(port);
	sa.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(s->listener, (struct sockaddr *)&sa, sizeof sa) < 0)
		goto fail;
	if (listen(s->listener, SOMAXCONN) < 0)
		goto fail;
	return s;
fail:
	server_destroy(s);
	return NULL;
}

static int server_accept(server *s)
{
	int fd = accept(s->listener, NULL, NULL);

	if (fd < 0)
		return errno == EINTR || errno == ECONNABORTED ? 0 : -1;
	if (s->nclients == s->room) {
		int *more = realloc(s->clients, 2 * s->room * sizeof *more);

		if (more == NULL) {
			close(fd);
			return 0;
		}
		s->clients = more;
		s->room *= 2;
	}
	s->clients[s->nclients++] = fd;
	return 1;
}

int main(void)
{
	server *s = server_create(4500);
	int rc;

	if (s == NULL) {
		perror("server");
		return 1;
	}
	while (s->nclients < 100 && (rc = server_accept(s)) >= 0)
		;
	printf("%zu clients\n", s->nclients);
	server_destroy(s);
	return 0;
}
