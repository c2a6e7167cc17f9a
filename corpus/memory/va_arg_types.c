/*
 * va_arg_types.c: arguments of every type that "..." can pass
 */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum level { LOW, HIGH = 40 };

typedef int (*operation)(int, int);

static int add(int a, int b) { return a + b; }
static int multiply(int a, int b) { return a * b; }

/* One letter for each argument. */
static void
show(const char *types, ...)
{
	va_list ap;

	va_start(ap, types);
	for (; *types != '\0'; types++) {
		switch (*types) {
		case 'c': printf("%c ", va_arg(ap, int)); break;
		case 'i': printf("%d ", va_arg(ap, int)); break;
		case 'u': printf("%u ", va_arg(ap, unsigned)); break;
		case 'l': printf("%ld ", va_arg(ap, long)); break;
		case 'U': printf("%lu ", va_arg(ap, unsigned long)); break;
		case 'q': printf("%lld ", va_arg(ap, long long)); break;
		case 'Q': printf("%llx ", va_arg(ap, uint64_t) + 0ULL); break;
		case 'd': printf("%g ", va_arg(ap, double)); break;
		case 's': printf("%s ", va_arg(ap, const char *)); break;
		case 'p': printf("%d ", *va_arg(ap, int *)); break;
		case 'a': printf("%d ", (*va_arg(ap, int (*)[3]))[2]); break;
		case 'f': printf("%d ", va_arg(ap, operation)(6, 7)); break;
		case 'v': printf("%s ", va_arg(ap, void *) == NULL ? "null" : "set"); break;
		case 'z': printf("%zu ", va_arg(ap, size_t)); break;
		case 't': printf("%td ", va_arg(ap, ptrdiff_t)); break;
		case 'e': printf("%d ", va_arg(ap, enum level)); break;
		case 'P': printf("%s ", *va_arg(ap, char **)); break;
		}
	}
	va_end(ap);
	putchar('\n');
}

/* A hundred numbers: far more than registers. */
static long
weigh(int n, ...)
{
	va_list ap;
	long sum = 0;

	va_start(ap, n);
	for (int i = 1; i <= n; i++)
		sum += i * va_arg(ap, long);
	va_end(ap);
	return sum;
}

#define TEN(x) x, x + 1, x + 2, x + 3, x + 4, x + 5, x + 6, x + 7, x + 8, x + 9
#define HUNDRED TEN(0L), TEN(10L), TEN(20L), TEN(30L), TEN(40L), TEN(50L), TEN(60L), TEN(70L), TEN(80L), TEN(90L)

/* Integers and floating numbers come in different registers; the order holds all the same. */
static double
mixed(const char *first, ...)
{
	va_list ap;
	double result = 0;

	va_start(ap, first);
	for (int i = 0; i < 12; i++) {
		int n = va_arg(ap, int);
		result = result * 0.5 + n * va_arg(ap, double);
	}
	va_end(ap);
	return result;
}

int
main(void)
{
	signed char sc = -5;
	unsigned char uc = 250;
	short s = -300;
	unsigned short us = 65000;
	_Bool yes = 1;
	float f = 0.5f;
	int numbers[3] = { 1, 2, 3 };
	char *text = "text";

	show("ciiiii", 'c', sc, uc, s, us, yes);
	show("iulUqQ", -1, 4000000000u, -5L, 18446744073709551615ul, -6LL, UINT64_C(0xfeedfacecafe));
	show("ddd", f, 1.25, (double)numbers[2]);
	show("sspaf", "literal", text, &numbers[1], &numbers, multiply);
	show("vvzteP", NULL, (void *)numbers, sizeof numbers, &numbers[2] - &numbers[0], HIGH, &text);
	show("f", add);
	show("");
	printf("%ld\n", weigh(100, HUNDRED));
	printf("%g\n", mixed("", 1, 1.0, 2, 0.5, 3, 0.25, 4, 4.0, 5, 3.0, 6, 2.0, 7, 1.0, 8, 0.5, 9, 0.25, 10, 0.125, 11, 2.0, 12, 1.0));
	return 0;
}
