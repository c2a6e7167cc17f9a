/* pointers.c: arithmetic, pointers to pointers, arrays and structs, and the order of ++ and * */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct point { int x, y; };
struct segment { struct point from, to; struct point *middle; };

static void swap(int *a, int *b)
{
	int t = *a;

	*a = *b;
	*b = t;
}

static void swap_strings(const char **a, const char **b)
{
	const char *t = *a;
	*a = *b, *b = t;
}

static char *copy(char *to, const char *from)
{
	char *start = to;

	while ((*to++ = *from++) != '\0')
		;
	return start;
}

static int *largest(int *v, size_t n)
{
	int *best = v;

	for (size_t i = 1; i < n; i++)
		if (v[i] > *best)
			best = v + i;
	return best;
}

static size_t split(char *text, char **parts, size_t max)
{
	size_t n = 0;

	for (char *p = text; n < max; p++) {
		parts[n++] = p;
		if ((p = strchr(p, ',')) == NULL)
			break;
		*p = 0;
	}
	return n;
}

int main(void)
{
	int v[] = { 5, 1, 9, 3 }, *p = v, **pp = &p, sum = 0;
	int (*row)[2], grid[3][2] = { { 1, 2 }, { 3, 4 }, { 5, 6 } };
	const char *first = "first", *second = "second";
	char text[] = "a,bc,,def", buffer[8], *parts[8];
	struct point center = { 3, 4 }, *points;
	struct segment s = { { 0, 0 }, { 6, 8 }, &center }, t = s;
	unsigned char *bytes = (unsigned char *)&v[1];
	void *any = &center;
	long distance;
	size_t n, i;

	swap(&v[0], v + 3);
	printf("%d %d %d %d\n", v[0], v[1], *(v + 2), 3[v]);
	printf("%d ", *p++);
	printf("%d ", *p);
	printf("%d ", (*p)++);
	printf("%d ", ++*p);
	printf("%d ", *++p);
	printf("%d\n", p[-1]);
	**pp = 77;
	*pp = v;
	printf("%d %d\n", v[2], *p);
	for (p = v; p < v + 4; ++p)
		sum += *p;
	distance = p - v;
	printf("%d %ld %d\n", sum, distance, p == &v[4]);
	*largest(v, 4) = 0;
	printf("%d %d\n", v[2], (int)(largest(v, 4) - v));
	printf("%d %d\n", bytes[0], bytes[4]);

	for (row = grid; row < grid + 3; row++)
		printf("%d,%d ", (*row)[0], row[0][1]);
	printf("%d\n", *(*(grid + 2) + 1));

	swap_strings(&first, &second);
	printf("%s %s %c %c\n", first, second, *first, "literal"[3]);
	printf("%s\n", copy(buffer, "short"));

	n = split(text, parts, 8);
	for (i = 0; i < n; i++)
		printf("[%s]", parts[i]);
	printf(" %zu\n", n);

	t.middle->x = 30;		/* the same point */
	t.to.x = 60;			/* a copy */
	(*t.middle).y++;
	printf("%d %d %d %d\n", s.middle->x, s.to.x, t.to.x, ((struct point *)any)->y);
	s.from = *s.middle;
	printf("%d %d\n", s.from.x, s.from.y);

	points = malloc(3 * sizeof *points);
	for (i = 0; i < 3; i++) {
		struct point fresh = { (int)i, (int)(i * i) };
		points[i] = fresh;
	}
	memmove(points, points + 1, 2 * sizeof *points);
	printf("%d %d %d\n", points->x, (points + 1)->y, points[2].y);
	free(points);
	return 0;
}
