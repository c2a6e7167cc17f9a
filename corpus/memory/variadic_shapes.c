/*
 * variadic_shapes.c: variadic functions without further arguments, inside of each other's arguments, behind macros
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Joins strings until NULL. */
static int
join(char *out, size_t size, const char *first, ...)
{
	va_list ap;
	const char *part = first;
	size_t used = 0;

	out[0] = '\0';
	va_start(ap, first);
	while (part != NULL && used + strlen(part) < size) {
		strcpy(out + used, part);
		used += strlen(part);
		part = va_arg(ap, const char *);
	}
	va_end(ap);
	return (int)used;
}

static int
largest(int n, ...)
{
	va_list ap;
	int best = n > 0 ? -1000 : 0;

	va_start(ap, n);
	for (int i = 0; i < n; i++) {
		int value = va_arg(ap, int);
		if (value > best)
			best = value;
	}
	va_end(ap);
	return best;
}

static const char *
describe(char *out, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	vsprintf(out, format, ap);
	va_end(ap);
	return out;
}

static int
quiet(const char *format, ...)
{
	return format == NULL;
}

#define LARGEST(...) largest(sizeof((int[]){ __VA_ARGS__ }) / sizeof(int), __VA_ARGS__)

int
main(void)
{
	char text[32], other[32];

	int length = join(text, sizeof text, "one", " two", " three", (char *)NULL);
	printf("%d %s\n", length, text);
	printf("%d\n", join(text, sizeof text, NULL));
	printf("%d\n", join(text, 6, "long", "longer", (char *)NULL));
	printf("%d\n", largest(3, 5, largest(2, 1, 9), largest(0)));
	printf("%d %d\n", LARGEST(3, 1, 4, 1, 5), LARGEST(-7));
	printf("%s %s\n", describe(text, "%d%%", 50), describe(other, "%s-%s", "a", "b"));
	printf("%d %d\n", quiet(NULL), quiet("%d", 1));
	return 0;
}
