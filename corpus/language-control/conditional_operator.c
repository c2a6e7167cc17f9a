/* conditional_operator.c: types that meet in ?:, chains of them, as targets of pointers and arguments */
#include <stdio.h>

#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define SIGN(n) ((n) < 0 ? -1 : (n) > 0)

struct pair { int a, b; };

static const char *size_name(long n)
{
    return n < 1024 ? "B" : n < 1024 * 1024 ? "K" : n < 1024L * 1024 * 1024 ? "M" : "G";
}

static int minus_one(int n) { return n - 1; }
static int plus_one(int n) { return n + 1; }

int main(void)
{
    int i = 5, j = 8, *p;
    unsigned u = 3;
    char c = 'c';
    double d = 2.5;
    struct pair x = { 1, 2 }, y = { 3, 4 }, z;
    const char *s;
    void *v = &i;
    int (*f)(int);

    printf("%d %d %d\n", MAX(i, j), MIN(i, j), MAX(MIN(i, 3), SIGN(-j)));
    printf("%g %g\n", i > 3 ? i : d, i < 3 ? i : d);
    printf("%d %u\n", (i ? -1 : u) > 0, i ? -1 : u);
    printf("%zu %zu %zu\n", sizeof(i ? c : c), sizeof(i ? c : 1L), sizeof(i ? 1 : 2.0f));
    p = i > j ? &i : &j;
    *p = 100;
    *(i > j ? &i : &j) += 1;
    printf("%d %d\n", i, j);
    z = i == 5 ? x : y;
    printf("%d %d\n", z.a, (i == 6 ? x : y).b);
    s = i ? "yes" : "no";
    printf("%s%s\n", s, u == 3 ? "" : "!");
    p = i ? v : NULL;
    printf("%d %d\n", *p, (i ? 0 : p) == NULL);
    f = i < j ? minus_one : plus_one;
    printf("%d %d\n", f(10), (i > j ? minus_one : plus_one)(10));
    printf("%s %s %s\n", size_name(1000), size_name(1 << 20), size_name(5000000000));
    for (i = -1; i <= 1; i++)
        printf("%c%d ", i < 0 ? '-' : i ? '+' : '0', SIGN(i * 10));
    printf("\n");
    i = j > 5 ? j > 50 ? 1 : 2 : 3;
    c = i == 1 ? 200 : 'n';
    u = c < 0 ? c : 0;
    printf("%d %d %u\n", i, c, u);
    printf("%d item%s, %d item%s\n", 1, 1 == 1 ? "" : "s", 2, 2 == 1 ? "" : "s");
    return i ? 0 : 1;
}
