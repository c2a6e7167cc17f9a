/* division_rules.c: quotient and remainder of all signs, and what is built from them */
#include <stdio.h>

static int floor_div(int a, int b)
{
    int q = a / b;

    return (a % b != 0 && (a < 0) != (b < 0)) ? q - 1 : q;
}

static int floor_mod(int a, int b)
{
    int r = a % b;

    if (r && (r ^ b) < 0)
        r += b;
    return r;
}

static unsigned ceil_div(unsigned a, unsigned b)
{
    return (a + b - 1) / b;
}

#define ROUND_UP(n, align) (((n) + (align) - 1) / (align) * (align))

int main(void)
{
    static const int tops[] = { 7, -7, 8, -8, 0, 1, -1 };
    static const int bottoms[] = { 2, -2, 3, -3, 8 };
    int i, j;

    for (i = 0; i < 7; i++)
        for (j = 0; j < 5; j++) {
            int a = tops[i], b = bottoms[j];

            printf("%2d/%2d: %2d r %2d, floor %2d mod %2d", a, b, a / b, a % b, floor_div(a, b), floor_mod(a, b));
            printf("%s\n", a / b * b + a % b == a ? "" : " wrong");
        }

    /* signed by unsigned is unsigned */
    printf("%u %u\n", -7 / 2u, -7 % 2u);
    printf("%lu %ld\n", -7 / 2ul, -7 / 2l);
    printf("%ld\n", -7 / (long)2u);
    printf("%d\n", (short)-7 / (unsigned short)2);

    for (i = 0; i <= 9; i += 3)
        printf("%u packets of 4 for %d, padded %d\n", ceil_div(i, 4), i, ROUND_UP(i, 8));

    {
        unsigned char b = 200;
        signed char s = -100;
        unsigned u = 4000000000u;

        b /= 7;
        s /= 7;
        u /= 7;
        printf("%d %d %u\n", b, s, u);
        b %= 5;
        s %= 5;
        u %= 1000;
        printf("%d %d %u\n", b, s, u);
    }

    /* days to weeks, seconds to clock time */
    {
        long t = 123456;

        printf("%ld days %02ld:%02ld:%02ld\n", t / 86400, t / 3600 % 24, t / 60 % 60, t % 60);
        t = -t;
        printf("%ld days %ld hours\n", t / 86400, t / 3600 % 24);
    }
    return 0;
}
