/* Transparent conversions: GNU C's cast to a union, and unions as arguments and results. */
#include <stdio.h>

union number {
	int i;
	double d;
	const char *s;
};

static double value(union number n, char kind)
{
	return kind == 'i' ? n.i : kind == 'd' ? n.d : n.s[0];
}

static union number twice(union number n)
{
	n.i *= 2;
	return n;
}

int main(void)
{
	union number n = (union number)7, table[2];
	int i = 21;

	printf("%g %g %g\n", value(n, 'i'), value((union number)2.5, 'd'), value((union number)(const char *)"A", 's'));
	n = (union number)i;
	printf("%d %d\n", twice(n).i, n.i);
	table[0] = twice(twice((union number)5));
	table[1] = (union number)(i * 0.5);
	printf("%d %g\n", table[0].i, table[1].d);
	return 0;
}
