/* Bit-fields wider than int: gcc computes with them in their own width. */
#include <stdio.h>

struct wide {
	unsigned long long u33:33, u40:40, u41:41;
	long long s40:40;
	unsigned long long u63:63;
};

static struct wide w;

static void show(const char *what, unsigned long long value)
{
	printf("%-12s %llx\n", what, value);
}

int main(void)
{
	int minus = -5;
	unsigned one = 1;

	w.u33 = w.u40 = w.u41 = w.u63 = -1;
	w.s40 = -1;
	show("u33", w.u33);
	show("u40 + 1", w.u40 + 1);
	show("u40 * u40", w.u40 * w.u40);
	show("u33 * u41", w.u33 * w.u41);
	show("u33 + u33", w.u33 + w.u33);
	show("u40 << 8", w.u40 << 8);
	show("~u33", ~w.u33);
	show("-u41", -w.u41);
	show("u63 + one", w.u63 + one);
	show("u40 + 1L", w.u40 + 1L);
	show("minus + u40", minus + w.u40);
	show("s40 - one", (long long)(w.s40 - one));
	show("u33 ^ minus", w.u33 ^ minus);
	show("u40 / 3", w.u40 / 3);
	show("1 ? u33 : -1", one ? w.u33 : minus);
	printf("%d %d %d\n", w.s40 < one, w.u33 > minus, w.u40 == w.s40);
	w.u33 += 2;
	w.u40 *= w.u40;
	w.u41 >>= 38;
	w.s40 = 1LL << 39;
	show("u33", w.u33);
	show("u40", w.u40);
	show("u41", w.u41);
	show("s40", w.s40);
	show("u41 - 8", w.u41 - 8);
	show("--u33", --w.u33);
	show("--u33", --w.u33);
	show("u33++", w.u33++);
	show("u33 = ones", w.u33 = one * ~0ULL);
	return 0;
}
