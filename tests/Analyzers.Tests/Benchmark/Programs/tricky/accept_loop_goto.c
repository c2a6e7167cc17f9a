/* An accept loop made of gotos, from before structured programming reached us. */
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

char	buf[BUFSIZ];

main_loop(s)
	int s;
{
	int ns, n, off, w;

next:
	ns = accept(s, NULL, NULL);
	if (ns == -1) {
		if (errno == EINTR)
			goto next;
		perror("accept");
		sleep(1);
		goto next;
	}
again:
	n = read(ns, buf, sizeof buf);
	if (n == -1 && errno == EINTR)
		goto again;
	if (n <= 0)
		goto done;
	off = 0;
more:
	w = write(ns, buf + off, n - off);
	if (w == -1)
		goto done;
	off += w;
	if (off < n)
		goto more;
	goto again;
done:
	close(ns);
	goto next;
}

int
main(argc, argv)
	int argc;
	char *argv[];
{
	struct sockaddr_in sin;
	int s, on = 1;

	signal(SIGPIPE, SIG_IGN);
	if ((s = socket(AF_INET, SOCK_STREAM, 0)) == -1)
		perror("socket"), exit(1);
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1)
		perror("setsockopt"), exit(1);
	bzero(&sin, sizeof sin);
	sin.sin_family = AF_INET;
	sin.sin_port = htons(7);
	if (bind(s, (struct sockaddr *)&sin, sizeof sin) == -1)
		perror("bind"), exit(1);
	if (listen(s, 5) == -1)
		perror("listen"), exit(1);
	return main_loop(s);
}
