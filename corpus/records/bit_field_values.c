/* The value of an assignment to a bit-field is what the bit-field holds afterwards; and steps before and after. */
#include <stdio.h>

struct counter {
	unsigned low:3;
	int high:4;
	unsigned long wide:36;
};

static struct counter counters[4];
static struct counter *cursor = counters;

static struct counter *next(void)
{
	printf("(next)");
	return cursor++;
}

int main(void)
{
	struct counter c = { 6, 6, 0xffffffffeUL };
	struct counter *p = &c, **pp = &p;
	struct { int before; struct counter inner; int after; } nested = { 1, { 2, 3, 4 }, 5 };
	int i, x;
	unsigned u;

	x = 13;
	u = 9;
	x = c.low = x;
	u = c.high = u;
	printf("%d %u %d %d\n", x, u, c.low, c.high);
	printf("%d %d\n", (c.low = -1), (c.high = 7));
	x = p->low++;
	printf("%d %d, ", x, p->low);
	x = ++p->low;
	printf("%d %d, ", x, p->low);
	x = --(*pp)->low;
	printf("%d ", x);
	x = --(*pp)->low;
	printf("%d ", x);
	x = (*p).low--;
	printf("%d %d\n", x, c.low);
	x = ++c.high;
	printf("%d, ", x);
	x = c.high += 20;
	printf("%d, ", x);
	x = c.high *= 2;
	printf("%d\n", x);
	printf("%lx ", (unsigned long)++c.wide);
	printf("%lx ", (unsigned long)++c.wide);
	printf("%lx\n", (unsigned long)(c.wide -= 3));

	/* a chain: each target cuts what the next one gets */
	nested.before = 30;
	nested.after = nested.inner.low = nested.inner.high = nested.before;
	printf("%d %d %d %d\n", nested.before, nested.inner.high, nested.inner.low, nested.after);

	/* the target is evaluated once */
	next()->low += 5;
	next()->low |= 3;
	next()->high--;
	x = next()->low++ + 10;
	printf("\n");
	for (i = 0; i < 4; i++)
		printf("%d/%d ", counters[i].low, counters[i].high);
	printf("%d\n", x);

	for (c.low = 0; c.low < 7; c.low++)
		printf("%d", c.low);
	printf("\n");
	while (c.low--)
		printf("%d", c.low);
	printf(" %d\n", c.low);
	x = 16;
	if ((c.high = x) == 0 && (c.low = x + 5))
		printf("cut to %d\n", c.low);
	return 0;
}
