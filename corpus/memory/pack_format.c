/*
 * pack_format.c: packs values into network byte order by a format, sends them through a socket and unpacks them again
 */
#include <arpa/inet.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* b, h, l: integers of 1, 2 and 4 bytes; s: a string with its length before it. */
static size_t
vsize(const char *format, va_list ap)
{
	size_t size = 0;

	for (; *format != '\0'; format++)
		switch (*format) {
		case 'b': va_arg(ap, int); size += 1; break;
		case 'h': va_arg(ap, int); size += 2; break;
		case 'l': va_arg(ap, long); size += 4; break;
		case 's': size += 2 + strlen(va_arg(ap, const char *)); break;
		}
	return size;
}

static void
vpack(unsigned char *to, const char *format, va_list ap)
{
	for (; *format != '\0'; format++)
		switch (*format) {
		case 'b':
			*to++ = (unsigned char)va_arg(ap, int);
			break;
		case 'h': {
			uint16_t n = htons((uint16_t)va_arg(ap, int));
			memcpy(to, &n, sizeof n);
			to += sizeof n;
			break;
		}
		case 'l': {
			uint32_t n = htonl((uint32_t)va_arg(ap, long));
			memcpy(to, &n, sizeof n);
			to += sizeof n;
			break;
		}
		case 's': {
			const char *text = va_arg(ap, const char *);
			size_t length = strlen(text);
			memcpy(to, &(uint16_t){ htons((uint16_t)length) }, 2);
			memcpy(to + 2, text, length);
			to += 2 + length;
			break;
		}
		}
}

static ssize_t
send_packed(int fd, const char *format, ...)
{
	va_list ap, measured;

	va_start(ap, format);
	va_copy(measured, ap);
	size_t size = vsize(format, measured);
	va_end(measured);

	unsigned char message[size];
	vpack(message, format, ap);
	va_end(ap);
	return send(fd, message, sizeof message, 0);
}

static int
unpack(const unsigned char *from, const char *format, ...)
{
	va_list ap;
	int n = 0;

	va_start(ap, format);
	for (; *format != '\0'; format++, n++)
		switch (*format) {
		case 'b':
			*va_arg(ap, int *) = *from++;
			break;
		case 'h':
			*va_arg(ap, uint16_t *) = (uint16_t)(from[0] << 8 | from[1]);
			from += 2;
			break;
		case 'l':
			*va_arg(ap, uint32_t *) = (uint32_t)from[0] << 24 | (uint32_t)from[1] << 16 | (uint32_t)from[2] << 8 | from[3];
			from += 4;
			break;
		case 's': {
			size_t length = (size_t)from[0] << 8 | from[1];
			size_t room = va_arg(ap, size_t);
			char *text = va_arg(ap, char *);
			snprintf(text, room, "%.*s", (int)length, (const char *)from + 2);
			from += 2 + length;
			break;
		}
		}
	va_end(ap);
	return n;
}

int
main(void)
{
	int pair[2];
	unsigned char buffer[128];

	if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) < 0) {
		perror("socketpair");
		return 1;
	}
	printf("%zd\n", send_packed(pair[0], "bhls", 7, 8080, 3232235777L, "gateway"));
	printf("%zd\n", send_packed(pair[0], "ss", "", "x"));
	ssize_t n = recv(pair[1], buffer, sizeof buffer, 0);
	for (ssize_t i = 0; i < n; i++)
		printf("%02x%s", buffer[i], i + 1 < n ? " " : "\n");
	int kind;
	uint16_t port;
	uint32_t address;
	char name[5], other[8];
	printf("%d ", unpack(buffer, "bhls", &kind, &port, &address, sizeof name, name));
	printf("%d %d %u %s\n", kind, port, address, name);
	n = recv(pair[1], buffer, sizeof buffer, 0);
	printf("%d ", unpack(buffer, "ss", sizeof name, name, sizeof other, other));
	printf("%zd '%s' '%s'\n", n, name, other);
	close(pair[0]);
	close(pair[1]);
	return 0;
}
