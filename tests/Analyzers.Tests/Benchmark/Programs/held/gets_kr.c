/* menu front end: reads a command, sends it */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/types.h>
#include <sys/socket.h>
#include <netinet/in.h>

char *gets();

main()
{
	char cmd[80];
	struct sockaddr_in sin;
	int s, len;

	memset((char *)&sin, 0, sizeof(sin));
	sin.sin_family = AF_INET;
	sin.sin_port = htons(2500);
	sin.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0 || connect(s, (struct sockaddr *)&sin, sizeof(sin)) < 0) {
		perror("menu");
		exit(1);
	}
	for (;;) {
		printf("> ");
		fflush(stdout);
		if (gets(cmd) == NULL)
			break;
		len = strlen(cmd);
		if (write(s, cmd, len) != len) {
			perror("write");
			break;
		}
	}
	close(s);
	exit(0);
}
