/*
 * deep_recursion.c: as deep and as wide as a stack of 8 MB allows
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node {
	struct node	*next;
	int		value;
};

/* One frame for every element of a long list. */
static long
sum(const struct node *list)
{
	return list == NULL ? 0 : list->value + sum(list->next);
}

static int even(unsigned n);

static int
odd(unsigned n)
{
	return n == 0 ? 0 : even(n - 1);
}

static int
even(unsigned n)
{
	return n == 0 ? 1 : odd(n - 1);
}

/* A megabyte in each frame. */
static unsigned
wide(int depth)
{
	unsigned char page[1024 * 1024];

	memset(page, depth + 1, sizeof page);
	unsigned below = depth > 0 ? wide(depth - 1) : 0;
	return below * 3 + page[sizeof page - 1];
}

static int
ackermann(int m, int n)
{
	if (m == 0)
		return n + 1;
	if (n == 0)
		return ackermann(m - 1, 1);
	return ackermann(m - 1, ackermann(m, n - 1));
}

int
main(void)
{
	enum { COUNT = 50000 };
	struct node *nodes = calloc(COUNT, sizeof *nodes);

	if (nodes == NULL)
		return 1;
	for (int i = 0; i < COUNT; i++) {
		nodes[i].value = i % 10;
		nodes[i].next = i + 1 < COUNT ? &nodes[i + 1] : NULL;
	}
	printf("%ld\n", sum(nodes));
	free(nodes);
	printf("%d %d\n", even(60000), odd(59999));
	printf("%u\n", wide(5));
	printf("%d\n", ackermann(2, 300));
	return 0;
}
