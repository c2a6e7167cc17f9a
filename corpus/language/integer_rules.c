/*
 * integer_rules.c: promotions, conversions, wrapping and shifts of the integer types
 */
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

static const char *yes(int condition)
{
	return condition ? "yes" : "no";
}

int main(void)
{
	char c = (char)200;
	signed char sc = 127;
	unsigned char uc = 255, shifted;
	short s = 32767;
	unsigned short us = 65535, product;
	int i = INT_MAX, negative = -7;
	unsigned u = 0;
	long l = -1;
	unsigned long ul;
	long long ll = 1LL << 40;
	_Bool b;
	int *where = &i;

	printf("sizes %zu %zu %zu %zu %zu\n", sizeof(char), sizeof(short), sizeof(int), sizeof(long), sizeof(long long));
	printf("char is signed: %s, %d\n", yes(c < 0), c);

	/* everything below int becomes an int */
	printf("%d %d %zu\n", uc + 1, us + 1, sizeof(uc + uc));
	printf("%d %d\n", ~uc, -us);
	uc++;
	us += 2;
	sc = (signed char)(sc + 1);
	s = (short)(s + 1);
	printf("%d %d %d %d\n", uc, us, sc, s);
	shifted = 0x81;
	shifted <<= 1;
	printf("%#x %#x\n", shifted, (unsigned char)0x81 << 1);
	us = 0xfff0;
	product = (unsigned)us * us;
	printf("%u\n", product);

	/* signed meets unsigned */
	printf("-1 < 0u: %s, -1 < (unsigned char)0: %s, -1L < 0u: %s, -1L < 0ul: %s\n", yes(-1 < 0u), yes(-1 < (unsigned char)0),
		yes(-1L < 0u), yes(-1L < 0ul));
	printf("%s %s\n", yes(sizeof(int) > -1), yes((int)sizeof(int) > -1));
	u = u - 1;
	printf("%u %u %lu\n", u, u + 2, u + 1UL);
	ul = u;
	l = negative;
	printf("%lx %lx %lx\n", ul, l, (unsigned long)(unsigned)negative);
	ul = negative;
	printf("%lu\n", ul);
	i = (int)ll;
	printf("%d %d\n", i, (int)(ll >> 8));
	i = (int)3000000000u;
	printf("%d\n", i);

	/* division and remainder cut towards zero */
	printf("%d %d %d %d\n", negative / 2, negative % 2, 7 / -2, 7 % -2);
	printf("%u %lu\n", negative / 2u, negative / 2ul);

	/* shifts: the left operand decides; a negative number keeps its sign */
	printf("%d %u %d %ld\n", negative >> 1, (unsigned)negative >> 28, 1 << 30, 1L << 40);
	printf("%u %d\n", 1u << 31, (int)(1u << 31));
	printf("%llx\n", 0xffULL << 56);

	/* constants take the first type that fits */
	printf("%zu %zu %zu %zu\n", sizeof 2147483647, sizeof 2147483648, sizeof 0xffffffff, sizeof 0x100000000);
	printf("%zu %zu %s\n", sizeof 1u, sizeof 1UL, yes(0xffffffff > 0));
	printf("%d %d %zu\n", 'A', '\377', sizeof 'A');

	/* _Bool: anything but zero is one */
	b = 256;
	printf("%d ", b);
	b = 0.25;
	printf("%d ", b);
	b = where;
	printf("%d %d\n", b, !b);
	b += 5;
	printf("%d %zu\n", b, sizeof b);

	/* floating point to integer and back */
	printf("%d %d %u %d\n", (int)2.99, (int)-2.99, (unsigned)3e9, (char)65.7);
	printf("%.1f %.1f %.0f %.0f\n", 7 / 2 * 1.0, 7 / 2.0, (float)16777217, (double)ULONG_MAX);

	/* limits */
	printf("%d %d %u %ld %lu\n", INT_MIN, SCHAR_MIN, USHRT_MAX, LONG_MIN, ULONG_MAX);
	printf("%d %d\n", CHAR_MIN, CHAR_BIT);
	printf("%u %lld\n", UINT32_MAX, (long long)INT64_MIN);
	return 0;
}
