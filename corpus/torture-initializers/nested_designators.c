/* Designators of several levels, out of order, and without any braces. */
#include <stdio.h>
#include <stdlib.h>

struct s {
    int a;
    struct {
        int b;
        int c[3];
    } d;
    union {
        int e;
        char f[4];
    } g;
};
struct s x = {1, {2, {3, 4}}, {5}};
struct s y = {1, 2, 3, 4, 5, 6};
struct s z = {.d.c[1] = 7, .a = 8, .g.f = "ab", .d.b = 3};
struct s w[] = {
    [2] = {1},
    [0].d.c = {9, 8, 7},
    5,
};

int main()
{
    if (x.d.c[1] != 4 || x.d.c[2] || x.g.e != 5)
        abort();
    if (y.d.c[2] != 5 || y.g.e != 6)
        abort();
    if (z.d.c[1] != 7 || z.a != 8 || z.g.f[1] != 'b' || z.d.b != 3)
        abort();
    printf("%d %d %d %d %d\n", (int)(sizeof w / sizeof *w), w[2].a, w[0].d.c[2], w[0].g.e, w[1].a);
    return 0;
}
