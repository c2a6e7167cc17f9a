/* struct_results.c: members of results, results as arguments, results of calls through pointers and by chance unused */
#include <stdio.h>

struct pt { int x, y; };
struct big { struct pt p[4]; char name[12]; double w; };
union num { int i; float f; unsigned char b[4]; };

static int calls;

static struct pt make(int x, int y) { struct pt p; calls++; p.x = x; p.y = y; return p; }
static struct pt flip(struct pt p) { return make(p.y, p.x); }
static struct pt *address(struct pt *p) { calls++; return p; }
static struct big fill(struct pt seed)
{
    struct big b = { .name = "big", .w = 0.5 };
    int i;

    for (i = 0; i < 4; i++)
        b.p[i] = make(seed.x + i, seed.y - i);
    return b;
}
static union num as_float(float f) { union num n; n.f = f; return n; }
static struct pt (*const table[])(struct pt) = { flip };
static struct pt choose(int first, struct pt a, struct pt b) { return first ? a : b; }
static struct pt recurse(int n) { return n ? flip(recurse(n - 1)) : make(1, 2); }

int main(void)
{
    struct pt p = make(3, 4), q, list[3];
    struct big b = fill(p), c;
    struct { struct pt a, b; } pair = { make(5, 6), flip(p) };

    printf("%d %d\n", make(7, 8).x, flip(make(9, 10)).x);
    printf("%d %d %d\n", flip(flip(p)).y, address(&p)->x, (*address(&p)).y);
    q = table[0](p);
    printf("%d %d %d\n", q.x, table[0](q).x, (*table[0])(flip(q)).y);
    make(0, 0);
    (void)flip(p);
    list[1] = list[0] = make(11, 12);
    list[2] = *address(&list[1]);
    address(list)->x++;
    printf("%d %d %d\n", list[0].x, list[1].x, list[2].y);
    c = b;
    c.p[3] = flip(c.p[3]);
    printf("%d %d %s %g\n", b.p[3].x, c.p[3].x, c.name, c.w);
    printf("%d %d\n", pair.a.y, pair.b.x);
    printf("%x %d\n", as_float(1.0f).i, as_float(-2.0f).i < 0);
    printf("%d %d\n", choose(0, p, q).x, choose(1, make(1, 1), flip(p)).y);
    printf("%d %d\n", recurse(3).x, recurse(4).x);
    printf("%d\n", calls);
    return 0;
}
