/* GNU C's structures without members, which have no size, and arrays without elements. */
#include <stddef.h>
#include <stdio.h>

struct nothing { };
struct marked {
	struct nothing begin;
	int value;
	char kind;
	struct nothing end;
	char last;
};
union void_union { };
struct tail {
	char tag;
	int none[0];
	char next;
};

static struct nothing give(struct nothing n, int *calls)
{
	++*calls;
	return n;
}

static struct marked mark(struct marked m)
{
	m.end = m.begin;
	m.value++;
	return m;
}

int main(void)
{
	struct nothing a, b = { };
	struct marked m = { .value = 1, .kind = 'k', .last = 'z' };
	struct tail t = { .tag = 1, .next = 2 };
	int calls = 0;

	a = give(b, &calls);
	m.begin = give(a, &calls);
	m.end = b;
	b = m.begin;
	m = mark(m);
	printf("%zu %zu %zu %zu\n", sizeof(struct nothing), sizeof(struct marked), sizeof(union void_union), sizeof(struct tail));
	printf("%zu %zu\n", offsetof(struct marked, end), offsetof(struct tail, none));
	printf("%d %d %c %c\n", calls, m.value, m.kind, m.last);
	printf("%d %d\n", (char *)&m.end == (char *)&m + 5, (char *)t.none - (char *)&t == 4);
	printf("%d %d\n", t.tag, t.next);
	return 0;
}
