/* listen and bind the wrong way round */
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

int main(void)
{
	struct sockaddr_in sa;
	char b[32];
	ssize_t n;
	int s, c, on = 1;

	s = socket(AF_INET, SOCK_STREAM, 0);
	if (s < 0)
		return 1;
	if (setsockopt(s, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0)
		return 1;
	memset(&sa, 0, sizeof sa);
	sa.sin_family = AF_INET;
	sa.sin_port = htons(3100);
	if (bind(s, (struct sockaddr *)&sa, sizeof sa) < 0)
		return 1;
	if (listen(s, 5) < 0)
		return 1;
	c = accept(s, NULL, NULL);
	if (c < 0)
		return 1;
	while ((n = read(c, b, sizeof b)) > 0)
		fwrite(b, 1, n, stdout);
	close(c);
	close(s);
	return 0;
}
