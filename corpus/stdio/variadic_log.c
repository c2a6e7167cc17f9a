/*
 * variadic_log.c - logging as every daemon has it
 */

#include <stdio.h>
#include <stdlib.h>
#include <stdarg.h>
#include <string.h>
#include <errno.h>

enum { LOG_FATAL, LOG_ERROR, LOG_WARN, LOG_INFO, LOG_DEBUG };

static const char *const level_names[] = { "FATAL", "ERROR", "WARN", "INFO", "DEBUG" };

static int   threshold = LOG_INFO;
static FILE *log_file;
static int   counts[5];

static void vlog(int level, int error, const char *fmt, va_list ap)
{
	counts[level]++;
	if (level > threshold)
		return;
	fprintf(log_file, "%-5s ", level_names[level]);
	vfprintf(log_file, fmt, ap);
	if (error)
		fprintf(log_file, ": %s", strerror(error));
	fputc('\n', log_file);
}

void log_msg(int level, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vlog(level, 0, fmt, ap);
	va_end(ap);
}

void log_errno(int level, const char *fmt, ...)
{
	int saved = errno;
	va_list ap;

	va_start(ap, fmt);
	vlog(level, saved, fmt, ap);
	va_end(ap);
	errno = saved;
}

/* Adds up 'count' numbers; a 'd' in the letters is a double, 'i' an int, 'l' a long. */
double sum(const char *letters, ...)
{
	double total = 0;
	va_list ap;

	for (va_start(ap, letters); *letters != '\0'; letters++)
		switch (*letters) {
		case 'i':
			total += va_arg(ap, int);
			break;
		case 'l':
			total += va_arg(ap, long);
			break;
		case 'd':
			total += va_arg(ap, double);
			break;
		}
	va_end(ap);
	return total;
}

/* Joins strings up to a NULL; two passes over the arguments. */
char *join(const char *first, ...)
{
	va_list ap, again;
	const char *s;
	size_t length = 1;
	char *result;

	va_start(ap, first);
	va_copy(again, ap);
	for (s = first; s != NULL; s = va_arg(ap, const char *))
		length += strlen(s);
	va_end(ap);

	result = malloc(length);
	if (result != NULL) {
		result[0] = '\0';
		for (s = first; s != NULL; s = va_arg(again, const char *))
			strcat(result, s);
	}
	va_end(again);
	return result;
}

int main(void)
{
	static const char *too_long = "a text that is too long";
	char *joined, text[12];
	int i;

	log_file = stdout;
	log_msg(LOG_INFO, "starting, version %d.%d", 1, 7);
	log_msg(LOG_DEBUG, "not shown: %s", "below the threshold");
	threshold = LOG_DEBUG;
	log_msg(LOG_DEBUG, "shown: %s %5.2f %c %ld", "at the threshold", 3.14159, '!', 123456789012L);
	errno = ECONNREFUSED;
	log_errno(LOG_ERROR, "connect to %s:%d", "192.0.2.1", 80);
	log_msg(LOG_WARN, "no arguments");
	log_file = stderr;
	errno = 0;
	log_errno(LOG_FATAL, "no error");

	printf("%g\n", sum("iid", 1, 2, 3.5));
	printf("%g\n", sum("lil", 10000000000L, -1, 1L));
	printf("%g\n", sum(""));

	joined = join("net", "work", "", "ing", (char *)NULL);
	printf("%s\n", joined);
	free(joined);
	joined = join(NULL);
	printf("\"%s\"\n", joined);
	free(joined);

	snprintf(text, sizeof text, "%s", too_long);
	printf("%s\n", text);
	for (i = 0; i < 5; i++)
		printf("%s%s=%d", i ? ", " : "", level_names[i], counts[i]);
	printf("\n");
	return 0;
}
