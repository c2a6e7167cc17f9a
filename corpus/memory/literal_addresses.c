/*
 * literal_addresses.c: socket addresses as compound literals, passed where they are needed
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

/* A datagram socket of this host, on a port that the system chooses. */
static int
bound_socket(in_port_t *port)
{
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	struct sockaddr_in self;

	if (fd < 0)
		return -1;
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &(int){ 1 }, sizeof(int));
	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &(struct timeval){ .tv_sec = 5 }, sizeof(struct timeval));
	if (bind(fd, (struct sockaddr *)&(struct sockaddr_in){
		.sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	}, sizeof(struct sockaddr_in)) < 0)
		return -1;
	if (getsockname(fd, (struct sockaddr *)&self, &(socklen_t){ sizeof self }) < 0)
		return -1;
	*port = self.sin_port;
	return fd;
}

static ssize_t
send_text(int fd, const char *text, const struct sockaddr_in *to)
{
	return sendto(fd, text, strlen(text), 0, (const struct sockaddr *)to, sizeof *to);
}

static struct sockaddr_in
loopback(in_port_t port)
{
	return (struct sockaddr_in){ .sin_family = AF_INET, .sin_port = port, .sin_addr = { htonl(INADDR_LOOPBACK) } };
}

int
main(void)
{
	in_port_t port;
	int fd = bound_socket(&port);
	char buffer[32];

	if (fd < 0) {
		perror("socket");
		return 1;
	}
	for (int i = 0; i < 3; i++) {
		/* One object for all rounds, with new contents in each. */
		send_text(fd, (const char *[]){ "one", "two", "three" }[i], &(struct sockaddr_in){
			.sin_family = AF_INET,
			.sin_port = port,
			.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
		});
		ssize_t n = recv(fd, buffer, sizeof buffer - 1, 0);
		buffer[n > 0 ? n : 0] = '\0';
		printf("%zd %s\n", n, buffer);
	}
	struct sockaddr_in to = loopback(port);
	printf("%zd\n", send_text(fd, "four", &to));
	printf("%zd\n", recvfrom(fd, buffer, sizeof buffer, 0, (struct sockaddr *)&to, &(socklen_t){ sizeof to }));
	printf("%s %d\n", inet_ntoa((struct in_addr){ htonl(0x0a000001) }), to.sin_port == port);
	close(fd);
	return 0;
}
