/* inline_functions.c: inline in its forms, functions without parameters or results, results thrown away */
#include <stdio.h>

static inline int square(int n) { return n * n; }
static __inline__ int cube(int n) { return n * square(n); }
inline static unsigned char clamp(int v) { return v < 0 ? 0 : v > 255 ? 255 : v; }
static inline void swap(int *restrict a, int *restrict b)
{
    int t = *a;

    *a = *b;
    *b = t;
}

static void nothing() {}
static int five(void) { return 5; }
static const char *text(void) { return "text"; }
static _Bool yes(void) { return 5; }
static char narrow(int n) { return n; }
static float single(void) { return 0.1; }
static void *itself(void *p) { return p; }
static int early(int n)
{
    if (n > 2) {
        nothing();
        return 1;
    } else if (n < 0)
        return -1;
    return 0;
}

static void print_if(int condition, const char *what)
{
    if (!condition)
        return;
    printf("%s\n", what);
}

int main(void)
{
    int a = 3, b = 4;

    swap(&a, &b);
    printf("%d %d %d %d\n", a, b, square(a), cube(b));
    printf("%d %d %d\n", clamp(-5), clamp(300), clamp(77));
    nothing();
    five();
    (void)square(2);
    (void)text();
    printf("%d %s %c %d %d %.9g\n", five(), text(), text()[1], yes(), narrow(300), single());
    printf("%d\n", *(int *)itself(&a));
    printf("%d %d %d\n", early(3), early(-1), early(1));
    print_if(a > b, "greater");
    print_if(five() == 6, "never");
    five() ? print_if(1, "void arms") : nothing();
    return square(0);
}
