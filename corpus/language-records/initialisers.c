/* initialisers.c: braces complete, left out and half left out; designators in and out of order */
#include <stdio.h>
#include <string.h>

struct point { int x, y; };
struct line { struct point from, to; const char *name; };

static int plain[5] = { 1, 2, 3 };
static int counted[] = { 9, 8, 7, [6] = 60, 70, [2] = 20 };
static int matrix[2][3] = { { 1 }, { 2, 3 } };
static int flat[2][3] = { 1, 2, 3, 4 };
static struct line lines[] = {
    { { 1, 2 }, { 3, 4 }, "braced" },
    { 5, 6, 7, 8, "flat" },
    { .name = "named", .to.y = 9, .from = { .y = 10 } },
    { { 11 }, .name = "mixed" },
    [5] = { .to = { 12, 13 }, "after" },
};
static struct { char kind; union { int i; char s[8]; double d; } v; } values[] = {
    { 'i', { 42 } },
    { 's', { .s = "text" } },
    { 'd', { .d = 2.5 } },
};
static char texts[][6] = { "one", "three", { 'c', 'h', '\0' }, { "brace" } };
static const char *table[4][2] = { { "a", "b" }, { "c" }, [3] = { [1] = "z" } };
static struct point *pointers[] = { &lines[0].from, &lines[1].to, 0, &lines[0].to };
static unsigned char flags[256] = { ['a'] = 1, ['z'] = 2, ['0'] = 3, 4, 5, ['A'] = 6 };

static void show(const char *name, const int *v, size_t n)
{
    size_t i;

    printf("%s:", name);
    for (i = 0; i < n; i++)
        printf(" %d", v[i]);
    printf("\n");
}

int main(void)
{
    int local[4] = { [3] = 4, [0] = 1 }, i;
    struct line here = { { local[3], local[0] }, .name = "local" }, copy = here;
    int zero[3] = { 0 };
    char buffer[8] = "ab";
    struct { int n; struct point p[2]; } nested = { 2, { { 1, 2 }, { 3, 4 } } }, again = { .p[1].x = 7, .n = 1 };

    show("plain", plain, 5);
    show("counted", counted, sizeof counted / sizeof *counted);
    show("matrix", matrix[0], 6);
    show("flat", flat[0], 6);
    show("local", local, 4);
    show("zero", zero, 3);
    for (i = 0; i < 6; i++)
        printf("%d,%d %d,%d %s\n", lines[i].from.x, lines[i].from.y, lines[i].to.x, lines[i].to.y,
               lines[i].name ? lines[i].name : "-");
    printf("%d %s %g\n", values[0].v.i, values[1].v.s, values[2].v.d);
    for (i = 0; i < 4; i++)
        printf("%s/%s%s/%s ", texts[i], table[i][0] ? table[i][0] : "-", table[i][1] ? table[i][1] : "-", pointers[i] ? "set" : "null");
    printf("\n%d %d\n", pointers[1]->x, pointers[3]->y);
    printf("%d%d%d%d%d%d%d\n", flags['a'], flags['z'], flags['0'], flags['1'], flags['2'], flags['A'], flags['b']);
    printf("%d %d %s %d\n", copy.from.x, copy.from.y, copy.name, copy.to.x);
    printf("%zu %d %d\n", strlen(buffer), buffer[2], buffer[7]);
    printf("%d %d %d %d\n", nested.p[1].y, again.p[1].x, again.p[0].x, again.n);
    return 0;
}
