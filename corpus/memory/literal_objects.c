/*
 * literal_objects.c: compound literals are objects: they have addresses, can be changed, and live as long as their block
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct point {
	int	x, y;
};

struct shape {
	char		name[12];
	struct point	corners[2];
	const struct point *center;
};

union word {
	unsigned	whole;
	unsigned char	bytes[4];
};

/* At file scope they live as long as the program. */
static struct point *origin = &(struct point){ 3, 4 };
static int *primes = (int[]){ 2, 3, 5, 7, [6] = 17 };
static char *motto = (char[]){ "small is beautiful" };
static const struct shape *const shapes[] = {
	&(struct shape){ "dot", { { 1, 1 }, { 1, 1 } }, &(struct point){ 1, 1 } },
	&(struct shape){ .name = "box", .corners = { [1] = { 8, 6 } }, .center = &(struct point){ .y = 3, .x = 4 } },
	NULL
};

static int
area(const struct point c[2])
{
	return (c[1].x - c[0].x) * (c[1].y - c[0].y);
}

static long
sum(const int *values)	/* ends with 0 */
{
	long total = 0;

	while (*values)
		total += *values++;
	return total;
}

static struct point
moved(struct point p, struct point by)
{
	return (struct point){ p.x + by.x, p.y + by.y };
}

/* Every call has its own. */
static int
depth(int n, const struct point *outer)
{
	struct point *mine = &(struct point){ n, outer ? outer->x : -1 };

	if (n < 4)
		depth(n + 1, mine);
	return mine->x * 10 + mine->y;
}

int
main(int argc, char **argv)
{
	(void)argv;
	origin->x++;
	motto[0] = 'S';
	printf("%d %d %s %s\n", origin->x, primes[6], motto, shapes[1]->name);
	for (int i = 0; shapes[i] != NULL; i++)
		printf("%s %d %d\n", shapes[i]->name, area(shapes[i]->corners), shapes[i]->center->x);

	/* Arrays and structures as arguments. */
	printf("%ld %d\n", sum((int[]){ 1, 2, 3, argc - 1 }), area((struct point[]){ { 1, 1 }, { 4, 3 } }));
	struct point p = moved((struct point){ 1, 2 }, (struct point){ .y = 40 });
	printf("%d %d\n", p.x, p.y);

	/* They can be changed, and stepped on. */
	int *counter = &(int){ 10 };
	++*counter;
	(*counter)++;
	char *name = strcat((char[16]){ "com" }, "pound");
	printf("%d %s %d\n", *counter, name, ++(int){ 41 });

	/* In a loop each round begins anew, with the same object. */
	struct point *before = NULL;
	for (int i = 0; i < 3; i++) {
		struct point *here = &(struct point){ .x = i };
		here->y += 5;
		printf("%d,%d%s", here->x, here->y, before == NULL || before == here ? " " : " moved ");
		before = here;
	}
	printf("\n%d\n", depth(0, NULL));

	/* In conditions, in both arms of a choice, in other literals. */
	int n = 0;
	while (sum((int[]){ n + 1, n + 2, 0 }) < 20)
		n++;
	do
		n--;
	while (((struct point){ n, -n }).y < -3);
	const struct point *chosen = argc > 5 ? &(struct point){ 1, 2 } : &(struct point){ 3, 4 };
	{
		struct point other = { 9, 9 };
		other.x = chosen->y;
		n += other.x;
	}
	printf("%d %d %d\n", n, chosen->x, chosen->y);
	struct point **pair = (struct point *[]){ &(struct point){ 1, 2 }, &(struct point){ 3, 4 } };
	printf("%d %d\n", pair[1]->x, (*pair)->y);

	/* By value: members, unions, sizes. */
	struct shape s = (struct shape){ .name = "copy", .center = &p };
	s = (struct shape){ .name = "other", .corners = { { 1, 2 }, { 3, 4 } }, .center = s.center };
	printf("%s %d %d\n", s.name, s.corners[1].x, s.center->y);
	printf("%d %x %d\n", (struct point){ 6, 7 }.y, ((union word){ .bytes = { 1, 2 } }).whole, (&(union word){ 513 })->bytes[1]);
	printf("%zu %zu %zu\n", sizeof((int[]){ 1, 2, 3 }), sizeof((char[]){ "four" }), sizeof((struct point){ 1, 2 }));
	return (struct point){ .y = 5 }.x;
}
