/* Members of structures that are no variables: results, assignments, conditionals, commas, statement expressions. */
#include <stdio.h>

struct point { int x, y; };
struct segment { struct point a, b; };

static struct point origin, unit = { 1, 1 };

static struct point make(int x, int y)
{
	struct point p = { x, y };

	return p;
}

static struct segment join(struct point a, struct point b)
{
	return (struct segment){ a, b };
}

static int length1(struct segment s)
{
	return s.b.x - s.a.x + s.b.y - s.a.y;
}

int main(void)
{
	struct point p, q, *r = &q;
	struct segment s;
	int i, n = 0;

	printf("%d %d\n", make(3, 4).x, join(make(1, 2), make(3, 4)).b.y);
	printf("%d\n", (p = make(5, 6)).y);
	printf("%d\n", (*r = p).x + q.y);
	printf("%d\n", (p.x > 3 ? origin : unit).x);
	printf("%d\n", (p.x > 5 ? make(7, 8) : unit).y);
	printf("%d\n", (n++, unit).x);
	printf("%d\n", ({ struct point t = p; t.x *= 2; t; }).x);
	printf("%d\n", length1(join(origin, (n++, make(n, n * n)))));
	s = join(p = q = make(9, 10), unit);
	s.a = s.b = p;
	printf("%d %d %d\n", s.a.x, s.b.y, q.y);
	for (i = 0; i < 3; i++)
		printf("%d ", (i % 2 ? make(i, -i) : (struct point){ .y = i * 10 }).y);
	printf("%d\n", (i++, p).y);
	return 0;
}
