/*
 * socket_options.c - print socket options, change them, print them again
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <unistd.h>
#include <sys/types.h>
#include <sys/time.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <netinet/tcp.h>

union value {
	int		i;
	struct linger	linger;
	struct timeval	timeval;
	char		bytes[32];
};

static const char *flag_text(const union value *v, socklen_t len)
{
	if (len != sizeof(int))
		return "size is not sizeof(int)";
	return v->i ? "on" : "off";
}

static const char *int_text(const union value *v, socklen_t len)
{
	static char text[32];

	if (len != sizeof(int))
		return "size is not sizeof(int)";
	snprintf(text, sizeof text, "%d", v->i);
	return text;
}

static const char *linger_text(const union value *v, socklen_t len)
{
	static char text[48];

	if (len != sizeof(struct linger))
		return "size is not sizeof(struct linger)";
	snprintf(text, sizeof text, "l_onoff = %d, l_linger = %d", v->linger.l_onoff, v->linger.l_linger);
	return text;
}

static const char *timeval_text(const union value *v, socklen_t len)
{
	static char text[64];

	if (len != sizeof(struct timeval))
		return "size is not sizeof(struct timeval)";
	snprintf(text, sizeof text, "%ld s, %ld us", (long)v->timeval.tv_sec, (long)v->timeval.tv_usec);
	return text;
}

static const struct option {
	const char *name;
	int level, number;
	int stream_only;
	const char *(*text)(const union value *, socklen_t);
} options[] = {
	{ "SO_TYPE",		SOL_SOCKET,	SO_TYPE,	0, int_text },
	{ "SO_ERROR",		SOL_SOCKET,	SO_ERROR,	0, int_text },
	{ "SO_ACCEPTCONN",	SOL_SOCKET,	SO_ACCEPTCONN,	0, flag_text },
	{ "SO_REUSEADDR",	SOL_SOCKET,	SO_REUSEADDR,	0, flag_text },
	{ "SO_REUSEPORT",	SOL_SOCKET,	SO_REUSEPORT,	0, flag_text },
	{ "SO_KEEPALIVE",	SOL_SOCKET,	SO_KEEPALIVE,	0, flag_text },
	{ "SO_BROADCAST",	SOL_SOCKET,	SO_BROADCAST,	0, flag_text },
	{ "SO_DONTROUTE",	SOL_SOCKET,	SO_DONTROUTE,	0, flag_text },
	{ "SO_OOBINLINE",	SOL_SOCKET,	SO_OOBINLINE,	0, flag_text },
	{ "SO_LINGER",		SOL_SOCKET,	SO_LINGER,	0, linger_text },
	{ "SO_RCVTIMEO",	SOL_SOCKET,	SO_RCVTIMEO,	0, timeval_text },
	{ "SO_SNDTIMEO",	SOL_SOCKET,	SO_SNDTIMEO,	0, timeval_text },
	{ "SO_RCVLOWAT",	SOL_SOCKET,	SO_RCVLOWAT,	0, int_text },
	{ "TCP_NODELAY",	IPPROTO_TCP,	TCP_NODELAY,	1, flag_text },
	{ "IP_TTL",		IPPROTO_IP,	IP_TTL,		0, int_text },
	{ "IP_TOS",		IPPROTO_IP,	IP_TOS,		0, int_text },
	{ NULL, 0, 0, 0, NULL }
};

static void print_all(const char *title, int fd, int is_stream)
{
	const struct option *o;
	union value v;
	socklen_t len;

	printf("%s\n", title);
	for (o = options; o->name; o++) {
		if (o->stream_only && !is_stream)
			continue;
		memset(&v, 0, sizeof v);
		len = sizeof v;
		if (getsockopt(fd, o->level, o->number, &v, &len) == -1)
			printf("  %-14s %s\n", o->name, strerror(errno));
		else
			printf("  %-14s %s\n", o->name, o->text(&v, len));
	}
}

static void set_int(int fd, int level, int number, int value, const char *name)
{
	if (setsockopt(fd, level, number, &value, sizeof value) == -1)
		printf("  setting %s: %s\n", name, strerror(errno));
}

int main(void)
{
	struct linger linger = { 1, 7 };
	struct timeval timeval = { 2, 500000 };
	int tcp, udp, value;
	short small = 1;
	socklen_t len;

	tcp = socket(AF_INET, SOCK_STREAM, 0);
	udp = socket(AF_INET, SOCK_DGRAM, 0);
	if (tcp == -1 || udp == -1) {
		perror("socket");
		return 1;
	}
	print_all("a new TCP socket", tcp, 1);
	print_all("a new UDP socket", udp, 0);

	set_int(tcp, SOL_SOCKET, SO_REUSEADDR, 1, "SO_REUSEADDR");
	set_int(tcp, SOL_SOCKET, SO_KEEPALIVE, 99, "SO_KEEPALIVE");
	set_int(tcp, IPPROTO_TCP, TCP_NODELAY, 1, "TCP_NODELAY");
	set_int(tcp, IPPROTO_IP, IP_TTL, 10, "IP_TTL");
	set_int(udp, SOL_SOCKET, SO_BROADCAST, 1, "SO_BROADCAST");
	set_int(tcp, SOL_SOCKET, SO_TYPE, SOCK_DGRAM, "SO_TYPE");
	set_int(tcp, IPPROTO_IP, IP_TTL, 1000, "IP_TTL 1000");
	if (setsockopt(tcp, SOL_SOCKET, SO_LINGER, &linger, sizeof linger) == -1)
		perror("SO_LINGER");
	if (setsockopt(tcp, SOL_SOCKET, SO_RCVTIMEO, &timeval, sizeof timeval) == -1)
		perror("SO_RCVTIMEO");
	if (listen(tcp, 1) == -1)
		perror("listen");
	print_all("the TCP socket, changed and listening", tcp, 1);
	print_all("the UDP socket, changed", udp, 0);

	/* what must not work */
	printf("errors\n");
	if (setsockopt(tcp, SOL_SOCKET, SO_REUSEADDR, &small, sizeof small) == -1)
		printf("  short value: %s\n", strerror(errno));
	if (setsockopt(tcp, IPPROTO_TCP, 12345, &value, sizeof value) == -1)
		printf("  unknown option: %s\n", strerror(errno));
	len = sizeof value;
	if (getsockopt(99, SOL_SOCKET, SO_TYPE, &value, &len) == -1)
		printf("  no descriptor: %s\n", strerror(errno));
	if (getsockopt(0, SOL_SOCKET, SO_TYPE, &value, &len) == -1)
		printf("  no socket: %s\n", strerror(errno));
	len = 2;
	value = -1;
	if (getsockopt(tcp, SOL_SOCKET, SO_TYPE, &value, &len) == 0)
		printf("  two bytes of SO_TYPE: %08x, length %u\n", (unsigned)value, len);

	/* buffers: the kernel doubles what it is asked for */
	value = 20000;
	setsockopt(udp, SOL_SOCKET, SO_RCVBUF, &value, sizeof value);
	len = sizeof value;
	getsockopt(udp, SOL_SOCKET, SO_RCVBUF, &value, &len);
	printf("SO_RCVBUF 20000 becomes %d\n", value);

	close(tcp);
	close(udp);
	return 0;
}
