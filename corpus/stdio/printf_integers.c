/* printf: integers with every flag, width, precision and length that one can think of */
#include <limits.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define SHOW(format, value) printf("%-12s [" format "]\n", format, value)

int main(void)
{
	static const int values[] = { 0, 1, -1, 42, -42, INT_MAX, INT_MIN };
	unsigned char uc = 200;
	signed char sc = -56;
	short s = SHRT_MIN;
	unsigned short us = USHRT_MAX;
	long l = LONG_MIN;
	unsigned long ul = ULONG_MAX;
	long long ll = LLONG_MAX;
	size_t size = sizeof(long double);
	ptrdiff_t difference = &values[1] - &values[6];
	intmax_t im = INTMAX_MIN;
	size_t i;
	int n = 0;

	for (i = 0; i < sizeof values / sizeof values[0]; i++) {
		int v = values[i];

		printf("%d|%i|%u|%o|%x|%X|\n", v, v, v, v, v, v);
		printf("%5d|%-5d|%05d|%+d|% d|%+5d|%-+5d|\n", v, v, v, v, v, v, v);
		printf("%.0d|%.3d|%8.3d|%-8.3d|%+.3d|\n", v, v, v, v, v);
		printf("%#o|%#x|%#X|%#10x|%-#10x|%#010x|%#.4x|\n", v, v, v, v, v, v, v);
	}

	SHOW("%hhd", sc);
	SHOW("%hhu", uc);
	SHOW("%hhd", uc);
	SHOW("%hd", s);
	SHOW("%hu", us);
	SHOW("%hx", s);
	SHOW("%ld", l);
	SHOW("%lu", ul);
	SHOW("%lx", ul);
	SHOW("%lld", ll);
	SHOW("%llo", ll);
	SHOW("%zu", size);
	SHOW("%td", difference);
	SHOW("%jd", im);
	SHOW("%25ld", l);
	SHOW("%-25ld", l);
	SHOW("%025ld", l);
	SHOW("%.25ld", l);

	/* width and precision as arguments; a negative width means '-' , a negative precision none */
	printf("[%*d] [%*d] [%.*d] [%*.*d] [%-*d]\n", 6, 42, -6, 42, 4, 42, 8, 4, -42, 5, 7);
	printf("[%.*d] [%.*d]\n", -3, 42, 0, 0);

	/* arguments by number */
	printf("%2$d %1$d %2$x %3$*1$d\n", 5, 31, 7);

	printf("%c%c%c|%5c|%-5c|\n", 'a', 98, '\143', 'r', 'l');
	printf("100%% of %d%%|\n", 42);
	n = printf("counted\n");
	printf("%d\n", n);
	printf("abc%ndef\n", &n);
	printf("%d\n", n);
	printf("a NUL: %c|\n", '\0');
	return 0;
}
