/*
 * va_forwarding.c: a logger in layers, each passing its arguments on
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum priority { DEBUG, INFO, ERROR };

struct log {
	char	*text;
	size_t	length, room;
	int	dropped;
};

/* The innermost layer: makes room, by formatting twice from copies of the list. */
static int
log_vadd(struct log *log, const char *format, va_list args)
{
	va_list again;
	int n;

	va_copy(again, args);
	n = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (n < 0)
		return -1;
	if (log->length + n + 1 > log->room) {
		log->room = (log->length + n + 1) * 2;
		log->text = realloc(log->text, log->room);
	}
	vsnprintf(log->text + log->length, log->room - log->length, format, args);
	log->length += n;
	return n;
}

static int
log_add(struct log *log, const char *format, ...)
{
	va_list args;
	int n;

	va_start(args, format);
	n = log_vadd(log, format, args);
	va_end(args);
	return n;
}

static int
log_vmessage(struct log *log, enum priority priority, const char *format, va_list args)
{
	static const char *const names[] = { "debug", "info", "error" };

	if (priority == DEBUG) {
		log->dropped++;
		return 0;
	}
	int n = log_add(log, "%s: ", names[priority]);
	n += log_vadd(log, format, args);
	return n + log_add(log, "\n");
}

static int
message(struct log *log, enum priority priority, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	int n = log_vmessage(log, priority, format, args);
	va_end(args);
	return n;
}

/* The same list used twice by starting it twice. */
static void
both(struct log *log, FILE *stream, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vfprintf(stream, format, args);
	va_end(args);
	va_start(args, format);
	log_vadd(log, format, args);
	va_end(args);
}

typedef int logging(struct log *, enum priority, const char *, va_list);

static int
through(logging *layer, struct log *log, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	int n = layer(log, ERROR, format, args);
	va_end(args);
	return n;
}

int
main(void)
{
	struct log log = { 0 };

	printf("%d\n", message(&log, INFO, "connection %d from %s:%hu", 1, "::1", (unsigned short)8080));
	printf("%d\n", message(&log, DEBUG, "not %s", "seen"));
	message(&log, ERROR, "%-8s|%5.1f|%c|%%|%08lx", "left", 2.25, 'x', 0xbeefL);
	both(&log, stdout, "%d of %d\n", 3, 4);
	printf("%d\n", through(log_vmessage, &log, "no arguments"));
	printf("%d\n", through(log_vmessage, &log, "%*d", 6, 42));
	printf("--\n%s--\n%zu bytes, %d dropped\n", log.text, log.length, log.dropped);
	free(log.text);
	return 0;
}
