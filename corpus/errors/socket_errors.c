/*
 * socket_errors.c
 *
 * Calls that fail, each with its errno.  "expect" is what Linux says; a difference is
 * reported, and the number of differences is the exit status.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <arpa/inet.h>

static int differences;

static void expect(const char *call, long result, int number)
{
	int error = result == -1 ? errno : 0;

	printf("%-34s %s\n", call, error ? strerror(error) : "no error");
	if (error != number) {
		printf("    but %s was expected\n", strerror(number));
		differences++;
	}
}

#define EXPECT(call, number) expect(#call, (long)(call), number)

static struct sockaddr *address(const char *ip, int port)
{
	static struct sockaddr_in in;

	memset(&in, 0, sizeof in);
	in.sin_family = AF_INET;
	in.sin_port = htons(port);
	inet_pton(AF_INET, ip, &in.sin_addr);
	return (struct sockaddr *)&in;
}

int main(void)
{
	const socklen_t size = sizeof(struct sockaddr_in);
	struct sockaddr_storage storage;
	struct sockaddr *any = (struct sockaddr *)&storage;
	struct sockaddr_in *in = (struct sockaddr_in *)&storage;
	socklen_t len;
	char c = 'x';
	int s, u, listener, none = 77;

	EXPECT(socket(AF_INET, 99, 0), EINVAL);
	EXPECT(socket(AF_INET, SOCK_STREAM, IPPROTO_UDP), EPROTONOSUPPORT);
	EXPECT(socket(999, SOCK_STREAM, 0), EAFNOSUPPORT);
	EXPECT(socket(AF_UNIX, SOCK_STREAM, 99), EPROTONOSUPPORT);

	EXPECT(bind(none, address("127.0.0.1", 0), size), EBADF);
	EXPECT(listen(none, 1), EBADF);
	EXPECT(send(none, &c, 1, 0), EBADF);
	EXPECT(recv(none, &c, 1, 0), EBADF);
	EXPECT(close(none), EBADF);
	EXPECT(close(-1), EBADF);
	EXPECT(listen(0, 1), ENOTSOCK);
	EXPECT(send(1, &c, 1, 0), ENOTSOCK);

	s = socket(AF_INET, SOCK_STREAM, 0);
	EXPECT(bind(s, address("127.0.0.1", 0), 4), EINVAL);
	EXPECT(bind(s, address("203.0.113.1", 0), size), EADDRNOTAVAIL);
	EXPECT(connect(s, address("127.0.0.1", 1), 4), EINVAL);
	EXPECT(recv(s, &c, 1, 0), ENOTCONN);
	EXPECT(send(s, &c, 1, MSG_NOSIGNAL), EPIPE);
	EXPECT(shutdown(s, SHUT_RDWR), ENOTCONN);
	EXPECT(shutdown(s, 5), EINVAL);
	EXPECT(accept(s, NULL, NULL), EINVAL);
	len = sizeof storage;
	EXPECT(getpeername(s, any, &len), ENOTCONN);
	EXPECT(connect(s, address("127.0.0.1", 1), size), ECONNREFUSED);

	/* the socket may be used for another try */
	listener = socket(AF_INET, SOCK_STREAM, 0);
	EXPECT(bind(listener, address("127.0.0.1", 0), size), 0);
	EXPECT(bind(listener, address("127.0.0.1", 0), size), EINVAL);
	EXPECT(listen(listener, 1), 0);
	len = sizeof storage;
	EXPECT(getsockname(listener, any, &len), 0);
	EXPECT(connect(s, any, size), 0);
	EXPECT(connect(s, any, size), EISCONN);
	EXPECT(connect(listener, any, size), EISCONN);

	u = socket(AF_INET, SOCK_DGRAM, 0);
	EXPECT(listen(u, 1), EOPNOTSUPP);
	EXPECT(accept(u, NULL, NULL), EOPNOTSUPP);
	EXPECT(send(u, &c, 1, 0), EDESTADDRREQ);
	EXPECT(sendto(u, &c, 1, 0, address("127.255.255.255", 9), size), EACCES);
	in->sin_family = AF_INET6;
	EXPECT(sendto(u, &c, 1, 0, any, size), EAFNOSUPPORT);
	EXPECT(bind(u, any, size), EAFNOSUPPORT);
	{
		static char big[70000];
		EXPECT(sendto(u, big, sizeof big, 0, address("127.0.0.1", 9), size), EMSGSIZE);
	}

	close(s);
	close(u);
	close(listener);
	EXPECT(close(listener), EBADF);
	return differences;
}
