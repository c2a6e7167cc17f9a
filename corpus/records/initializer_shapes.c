/* Initialisers with designators, elided braces, ranges, members of unions that are not the first; later values win. */
#include <stdio.h>

struct pair { short x, y; };
struct line { struct pair from, to; char name[4]; };
union value { int i; char s[8]; struct pair p; };
struct entry { int key; union value value; struct pair path[3]; };

static struct line elided[] = { 1, 2, 3, 4, "ab", 5, 6, { 7, 8 }, { 'c' } };
static struct entry entries[3] = {
	[0] = { 7, { .p.y = 3 }, { { 1 } } }, [0].path[2].y = 9, [0].value.s = "text",
	[1] = { .key = 5, .value.p = { 1, 2 }, .path[1] = { 3, 4 }, { 5, 6 } },
	[2] = { 8, { 65 } },
};
static int ranges[12] = { [0 ... 11] = 1, [3 ... 6] = 2, [5] = 7, 8, [10 ... 11] = 9 };
static struct pair spread[5] = { [1 ... 3] = { 4, 5 }, [2].y = 6 };
static char words[][6] = { "one", { 't', 'w', 'o' }, [3] = "four" };
static union value choice = { .s = "abc", .i = 0x41 };
static struct { int a; struct { int b, c; }; union { int d; char e; }; } anonymous = { 1, { 2, .c = 3 }, .e = 4 };

static void show(const struct entry *e)
{
	printf("%d %d/%d:", e->key, e->value.p.x, e->value.p.y);
	for (int i = 0; i < 3; i++)
		printf(" %d,%d", e->path[i].x, e->path[i].y);
	printf("\n");
}

int main(void)
{
	int n = 3;
	struct line local = { { n, n + 1 }, .to.y = n * 2, .to.x = 1, .name = { [2] = 'z', [0] = 'a', 'b' } };
	struct entry copy[2] = { entries[1], { .path = { [1] = local.from, [2] = { .y = n } }, .value = choice, .key = n } };
	struct pair grid[2][2] = { { { 1, 2 }, { 3 } }, [1][1].x = n };
	int i;

	for (i = 0; i < 2; i++)
		printf("%d %d %d %d %s\n", elided[i].from.x, elided[i].from.y, elided[i].to.x, elided[i].to.y, elided[i].name);
	for (i = 0; i < 3; i++)
		show(&entries[i]);
	printf("%s\n", entries[0].value.s);
	for (i = 0; i < 12; i++)
		printf("%d ", ranges[i]);
	printf("\n");
	for (i = 0; i < 5; i++)
		printf("%d,%d ", spread[i].x, spread[i].y);
	printf("\n%zu %s %s '%s' %s\n", sizeof words, words[0], words[1], words[2], words[3]);
	printf("%d %s\n", choice.i, choice.s);
	printf("%d %d %d %d\n", anonymous.a, anonymous.b, anonymous.c, anonymous.e);
	printf("%d %d %d %d %s\n", local.from.x, local.from.y, local.to.x, local.to.y, local.name);
	show(&copy[0]);
	show(&copy[1]);
	printf("%d %d %d %d\n", grid[0][1].x, grid[0][1].y, grid[1][0].x, grid[1][1].x);
	return 0;
}
