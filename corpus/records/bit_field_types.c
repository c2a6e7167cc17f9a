/* Bit-fields of every integer type: what they hold, and what they are promoted to. */
#include <stdbool.h>
#include <stdio.h>

enum color { RED, GREEN, BLUE };

struct every {
	signed int s:5;
	unsigned int u:5;
	int plain:5;		/* signed, as gcc takes it */
	bool flag:1;
	signed char sc:4;
	unsigned char uc:4;
	short sh:9;
	unsigned short us:9;
	long l:35;
	unsigned long ul:35;
	enum color color:2;
	unsigned whole:32;
	long long all:64;
};

static void show(const char *title, const struct every *e)
{
	printf("%s: s %d u %d plain %d flag %d sc %d uc %d sh %d us %d\n", title,
	       e->s, e->u, e->plain, e->flag, e->sc, e->uc, e->sh, e->us);
	printf("   l %ld ul %lu color %d whole %u all %lld\n", (long)e->l, (unsigned long)e->ul, e->color, e->whole, (long long)e->all);
}

int main(void)
{
	struct every e = { 0 };

	printf("%zu bytes\n", sizeof e);
	e.s = e.plain = e.sc = e.sh = -1;
	e.l = -1;
	e.u = 31;
	e.uc = 15;
	e.us = 511;
	e.ul = 0x7ffffffffUL;
	e.flag = 8;
	e.color = BLUE;
	e.whole = 0xffffffff;
	e.all = -1;
	show("all ones", &e);

	/* a narrow unsigned bit-field becomes int, a wide one keeps its width */
	printf("%d %d\n", e.u - 32 < 0, e.whole - 1 < 0);
	printf("%d\n", e.ul + 1 == 0);
	printf("%lu\n", (unsigned long)(e.ul << 4));
	printf("%d %d\n", e.s > 5u, e.uc > -1);
	printf("%ld\n", (long)(e.ul + 1L));

	e.s = 16 + 3;
	e.u += 7;
	e.sc -= 8;
	e.uc <<= 1;
	e.sh ^= 0x55;
	e.us /= 3;
	e.l >>= 2;
	e.ul *= 5;
	e.color = e.color - 1;
	e.flag = 0.25;
	e.whole %= 1000;
	e.all &= 0xffff;
	show("after", &e);
	return 0;
}
