/* comparisons.c: all six operators over all mixtures of types, as values and as conditions */
#include <stdio.h>

#define ALL(a, b) printf("%-28s %d%d%d%d%d%d\n", #a " " #b, (a) < (b), (a) <= (b), (a) == (b), (a) >= (b), (a) > (b), (a) != (b))

static signed char sc = -1;
static unsigned char uc = 255;
static short s = -1;
static unsigned short us = 65535;
static int i = -1;
static unsigned u = 4294967295u;
static long l = -1;
static unsigned long ul = 18446744073709551615ul;
static float f = 16777216.0f;
static double d = -1.0;
static char *p, array[4];

static int three_way(long a, long b) { return (a > b) - (a < b); }

static int between(unsigned v, unsigned low, unsigned high)
{
    return v - low <= high - low;
}

int main(void)
{
    int n = 0;

    ALL(sc, uc);
    ALL(sc, s);
    ALL(uc, us);
    ALL(us, i);
    ALL(i, u);
    ALL(u, l);
    ALL(l, ul);
    ALL(u, ul);
    ALL(i, d);
    ALL(u, d);
    ALL(f, 16777217);
    ALL(f, 16777217.0);
    ALL(ul, d);
    ALL(sc, -1L);
    ALL('a', 97.0f);
    ALL(-1, 0u);
    ALL((short)u, s);
    ALL((unsigned char)sc, uc);
    p = array + 1;
    ALL(p, array);
    ALL(p + 3, array + 4);
    ALL((void *)p, (void *)&array[1]);
    printf("%d %d %d\n", three_way(3, 5), three_way(-1, -1), three_way(1L << 40, 1));
    printf("%d %d %d\n", between(5, 1, 10), between(0, 1, 10), between(-1, 1, 10));
    for (u = 2; u + 1 > 0 && n < 10; u--)
        n++;
    printf("%d\n", n);
    if (i < sizeof i)
        printf("never\n");
    else
        printf("-1 is not below a size\n");
    for (n = 0, uc = 250; uc >= 250; uc++)
        n++;
    printf("%d %d\n", n, uc);
    return 0;
}
