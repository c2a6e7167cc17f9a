/*
 * web_server - HTTP/1.1 with connections that stay open, bodies of any length and "Expect: 100-continue"
 *
 * usage: web_server CONNECTIONS
 *
 *   GET /           a page
 *   GET /bytes/N    N bytes
 *   HEAD            the same without the body
 *   POST, PUT       answers with the length and the checksum of what came
 *
 * Serves so many connections, one after the other, on a port that the system chooses.
 */

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#include <netinet/in.h>
#include <sys/socket.h>

struct connection {
	int fd;
	size_t start, end;	/* of what was received and is not used yet */
	char buffer[65536];
};

struct request {
	char method[16];
	char path[256];
	long long length;	/* of the body */
	int keep_alive, expects;
};

static struct connection connection;

static void die(const char *what)
{
	perror(what);
	exit(1);
}

/* Receives more. Returns 0 at the end. */
static int receive(struct connection *from)
{
	ssize_t n;

	if (from->start == from->end)
		from->start = from->end = 0;
	if (from->end == sizeof from->buffer)
		return 0;
	n = recv(from->fd, from->buffer + from->end, sizeof from->buffer - from->end, 0);
	if (n > 0)
		from->end += n;
	return n > 0;
}

static int send_all(int fd, const char *data, size_t length)
{
	while (length > 0) {
		ssize_t n = send(fd, data, length, MSG_NOSIGNAL);

		if (n == -1)
			return 0;
		data += n;
		length -= n;
	}
	return 1;
}

static int send_text(int fd, const char *format, ...)
{
	char text[1024];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(text, sizeof text, format, arguments);
	va_end(arguments);
	return send_all(fd, text, strlen(text));
}

/* The next line without its end; NULL if there is none any more. */
static char *next_line(struct connection *from)
{
	for (;;) {
		char *line = from->buffer + from->start;
		char *end = memchr(line, '\n', from->end - from->start);

		if (end != NULL) {
			from->start = end + 1 - from->buffer;
			if (end > line && end[-1] == '\r')
				end--;
			*end = '\0';
			return line;
		}
		if (from->start > 0) {
			memmove(from->buffer, line, from->end - from->start);
			from->end -= from->start;
			from->start = 0;
		}
		if (!receive(from))
			return NULL;
	}
}

static int read_request(struct connection *from, struct request *request)
{
	char *line = next_line(from);
	int minor;

	if (line == NULL)
		return 0;
	memset(request, 0, sizeof *request);
	if (sscanf(line, "%15s %255s HTTP/1.%d", request->method, request->path, &minor) != 3)
		return 0;
	request->keep_alive = minor > 0;
	while ((line = next_line(from)) != NULL && *line != '\0') {
		char *value = strchr(line, ':');

		if (value == NULL)
			return 0;
		*value++ = '\0';
		value += strspn(value, " \t");
		if (strcasecmp(line, "Content-Length") == 0)
			request->length = strtoll(value, NULL, 10);
		else if (strcasecmp(line, "Connection") == 0)
			request->keep_alive = strcasecmp(value, "close") != 0;
		else if (strcasecmp(line, "Expect") == 0)
			request->expects = strcasecmp(value, "100-continue") == 0;
	}
	return line != NULL;
}

/* Takes the body and tells of it. */
static int take_body(struct connection *from, const struct request *request)
{
	long long left = request->length;
	unsigned checksum = 0;
	char answer[80];

	if (request->expects && !send_text(from->fd, "HTTP/1.1 100 Continue\r\n\r\n"))
		return 0;
	while (left > 0) {
		size_t there = from->end - from->start;

		if (there == 0) {
			if (!receive(from))
				return 0;
			continue;
		}
		if ((long long)there > left)
			there = (size_t)left;
		left -= there;
		for (; there > 0; there--)
			checksum = checksum * 31 + (unsigned char)from->buffer[from->start++];
	}
	snprintf(answer, sizeof answer, "%lld bytes, checksum %08x\n", request->length, checksum);
	printf("%s %s: %s", request->method, request->path, answer);
	return send_text(from->fd, "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: %zu\r\n\r\n%s", strlen(answer), answer);
}

static int send_bytes(int fd, long long length, int with_body)
{
	static char block[65536];
	long long position = 0;

	if (!send_text(fd, "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: %lld\r\n\r\n", length))
		return 0;
	while (with_body && position < length) {
		size_t size = length - position < (long long)sizeof block ? (size_t)(length - position) : sizeof block, i;

		for (i = 0; i < size; i++)
			block[i] = (char)((position + i) % 251);
		if (!send_all(fd, block, size))
			return 0;
		position += size;
	}
	return 1;
}

static int answer(struct connection *to, const struct request *request)
{
	static const char page[] = "<html><body>It works.</body></html>\n";
	int with_body = strcmp(request->method, "HEAD") != 0;

	if (strcmp(request->method, "POST") == 0 || strcmp(request->method, "PUT") == 0)
		return take_body(to, request);
	printf("%s %s\n", request->method, request->path);
	if (with_body && strcmp(request->method, "GET") != 0)
		return send_text(to->fd, "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD, POST, PUT\r\nContent-Length: 0\r\n\r\n");
	if (strncmp(request->path, "/bytes/", 7) == 0)
		return send_bytes(to->fd, atoll(request->path + 7), with_body);
	if (strcmp(request->path, "/") == 0)
		return send_text(to->fd, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %zu\r\n\r\n%s",
				 strlen(page), with_body ? page : "");
	return send_text(to->fd, "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\n%s", with_body ? "not found\n" : "");
}

int main(int argc, char *argv[])
{
	struct sockaddr_in address = { 0 };
	socklen_t length = sizeof address;
	int listener, connections, i;

	if (argc != 2) {
		fprintf(stderr, "usage: %s CONNECTIONS\n", argv[0]);
		return 2;
	}
	connections = atoi(argv[1]);
	if ((listener = socket(AF_INET, SOCK_STREAM, 0)) == -1)
		die("socket");
	address.sin_family = AF_INET;
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	if (bind(listener, (struct sockaddr *)&address, length) == -1)
		die("bind");
	if (listen(listener, 16) == -1)
		die("listen");
	if (getsockname(listener, (struct sockaddr *)&address, &length) == -1)
		die("getsockname");
	printf("serving on port %d\n", ntohs(address.sin_port));
	fflush(stdout);

	for (i = 1; i <= connections; i++) {
		struct request request;
		int requests = 0;

		memset(&connection, 0, sizeof connection);
		if ((connection.fd = accept(listener, NULL, NULL)) == -1)
			die("accept");
		while (read_request(&connection, &request)) {
			requests++;
			if (!answer(&connection, &request) || !request.keep_alive)
				break;
		}
		printf("connection %d: %d requests\n", i, requests);
		fflush(stdout);
		close(connection.fd);
	}
	close(listener);
	return 0;
}
