/* kitchen display: shows orders that come as "TABLE DISH" lines */
#include <ctype.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define MAX_ORDERS 20

typedef struct {
	char table[8];
	char dish[24];
} order_t;

static order_t orders[MAX_ORDERS];
static int norders;

static void shout(char *s)
{
	int i;

	for (i = 0; s[i] != '\0'; i++)
		s[i] = toupper(s[i]);
}

static int take_order(const char *line)
{
	order_t *o;

	if (norders == MAX_ORDERS)
		return -1;
	o = &orders[norders];
	if (sscanf(line, "%s %23s", o->table, o->dish) != 2)
		return -1;
	shout(o->dish);
	norders++;
	return 0;
}

static void waiter(int fd)
{
	char line[128];
	size_t len = 0;
	ssize_t n;

	while ((n = recv(fd, line + len, 1, 0)) == 1) {
		if (line[len] == '\n' || len == sizeof line - 1) {
			line[len] = '\0';
			if (take_order(line) < 0)
				fprintf(stderr, "order lost: %s\n", line);
			len = 0;
		} else {
			len++;
		}
	}
	if (n < 0)
		perror("recv");
}

int main(void)
{
	struct sockaddr_in6 sa;
	int ls, fd, on = 1, off = 0;

	if ((ls = socket(AF_INET6, SOCK_STREAM, 0)) < 0) {
		perror("socket");
		return 1;
	}
	if (setsockopt(ls, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off) < 0 || setsockopt(ls, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0) {
		perror("setsockopt");
		return 1;
	}
	memset(&sa, 0, sizeof sa);
	sa.sin6_family = AF_INET6;
	sa.sin6_addr = in6addr_loopback;
	sa.sin6_port = 7575;
	if (bind(ls, (struct sockaddr *)&sa, sizeof sa) < 0 || listen(ls, 4) < 0) {
		perror("bind");
		return 1;
	}
	for (;;) {
		fd = accept(ls, NULL, NULL);
		if (fd < 0) {
			if (errno == EMFILE || errno == ENFILE)
				sleep(1);
			continue;
		}
		waiter(fd);
		close(fd);
	}
}
