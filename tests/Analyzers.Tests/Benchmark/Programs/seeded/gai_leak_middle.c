/* Library: open a connected UDP socket to host:service, with a local port. */
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#define E_RESOLVE (-2)
#define E_SOCKET  (-3)
#define E_BIND    (-4)
#define E_CONNECT (-5)

static const char *const messages[] = { "ok", "?", "cannot resolve", "no socket", "cannot bind", "cannot connect" };

const char *udp_error(int code)
{
	return code >= 0 ? messages[0] : messages[-code];
}

static int bind_local(int s, int family, unsigned short port)
{
	struct sockaddr_storage ss;
	socklen_t len;

	memset(&ss, 0, sizeof ss);
	if (family == AF_INET) {
		struct sockaddr_in *v4 = (struct sockaddr_in *)&ss;

		v4->sin_family = AF_INET;
		v4->sin_port = htons(port);
		v4->sin_addr.s_addr = htonl(INADDR_ANY);
		len = sizeof *v4;
	} else {
		struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)&ss;

		v6->sin6_family = AF_INET6;
		v6->sin6_port = htons(port);
		v6->sin6_addr = in6addr_any;
		len = sizeof *v6;
	}
	return bind(s, (struct sockaddr *)&ss, len);
}

int udp_open(const char *host, const char *service, unsigned short local)
{
	struct addrinfo hints, *res;
	int s, rc;

	memset(&hints, 0, sizeof hints);
	hints.ai_family = AF_UNSPEC;
	hints.ai_socktype = SOCK_DGRAM;
	rc = getaddrinfo(host, service, &hints, &res);
	if (rc != 0)
		return E_RESOLVE;
	s = socket(res->ai_family, res->ai_socktype, res->ai_protocol);
	if (s < 0) {
		freeaddrinfo(res);
		return E_SOCKET;
	}
	if (local != 0 && bind_local(s, res->ai_family, local) < 0) {
		close(s);
		return E_BIND;
	}
	if (connect(s, res->ai_addr, res->ai_addrlen) < 0) {
		freeaddrinfo(res);
		return E_CONNECT;
	}
	freeaddrinfo(res);
	return s;
}
