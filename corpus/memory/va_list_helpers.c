/*
 * va_list_helpers.c: functions that share one list of arguments, the way helpers of printf-like functions do
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* The list that a function gets is its caller's own on x86-64: what it takes is gone for the caller. */
static int
next_number(va_list ap)
{
	return va_arg(ap, int);
}

static const char *
next_word(va_list *ap)
{
	return va_arg(*ap, const char *);
}

static int
total(int count, ...)
{
	va_list ap;
	int sum = 0;

	va_start(ap, count);
	while (count-- > 0)
		sum = sum * 10 + next_number(ap);
	va_end(ap);
	return sum;
}

/* Pairs of a word and a number, until NULL. */
static void
pairs(const char *title, ...)
{
	va_list ap, look;
	const char *word;
	int n = 0;

	va_start(ap, title);
	va_copy(look, ap);
	while (next_word(&look) != NULL) {
		next_number(look);
		n++;
	}
	va_end(look);
	printf("%s (%d):", title, n);
	while ((word = next_word(&ap)) != NULL)
		printf(" %s=%d", word, next_number(ap));
	putchar('\n');
	va_end(ap);
}

/* A reader that keeps its list. */
struct reader {
	const char	*format;
	va_list		ap;
	int		taken;
};

static long
read_one(struct reader *r)
{
	r->taken++;
	switch (*r->format++) {
	case 'i':
		return va_arg(r->ap, int);
	case 'l':
		return va_arg(r->ap, long);
	case 's':
		return (long)strlen(va_arg(r->ap, char *));
	case 'd':
		return (long)va_arg(r->ap, double);
	default:
		return -1;
	}
}

static void
read_all(const char *format, ...)
{
	struct reader r = { .format = format };

	va_start(r.ap, format);
	while (*r.format != '\0')
		printf("%ld ", read_one(&r));
	va_end(r.ap);
	printf("after %d\n", r.taken);
}

/* Recursion over one list. */
static void
reversed(int n, va_list ap)
{
	if (n == 0)
		return;
	int value = va_arg(ap, int);
	reversed(n - 1, ap);
	printf("%d ", value);
}

static void
in_order(void (*visit)(int, va_list), int n, ...)
{
	va_list lists[2];

	va_start(lists[0], n);
	va_start(lists[1], n);
	visit(n - 1, lists[0]);
	printf("| %d | ", va_arg(lists[0], int));
	visit(n, lists[1]);
	putchar('\n');
	va_end(lists[0]);
	va_end(lists[1]);
}

int
main(void)
{
	printf("%d %d\n", total(4, 1, 2, 3, 4), total(0));
	pairs("colours", "red", 1, "green", 2, "blue", 3, (const char *)NULL);
	pairs("nothing", (const char *)NULL);
	read_all("ilsdi", -1, 1L << 40, "four", 2.75, 'x');
	in_order(reversed, 4, 10, 20, 30, 40);
	printf("%zu %zu\n", sizeof(va_list), sizeof(struct reader));
	return 0;
}
