/* compound_assignment.c: every compound assignment computes in the wider type and stores in the narrower */
#include <stdio.h>

#define STEP(op, value)                                                   \
    do {                                                                  \
        c op value; uc op value; s op value; i op value;                  \
        u op value; l op value; ul op value;                              \
        printf("%-14s %4d %3d %6d %11d %10u %ld %lx\n", #op " " #value,   \
               c, uc, s, i, u, l, ul);                                    \
    } while (0)

static signed char c = 7;
static unsigned char uc = 7;
static short s = 7;
static int i = 7;
static unsigned u = 7;
static long l = 7;
static unsigned long ul = 7;

int main(void)
{
    int a[4] = { 1, 2, 3, 4 }, *p = a;
    float f = 2.5f;
    double d = 2.5;

    STEP(+=, 1000);
    STEP(-=, 3);
    STEP(*=, 3);
    STEP(/=, 7);
    STEP(%=, 100);
    STEP(|=, 0x100);
    STEP(&=, 0x1ff);
    STEP(^=, 0xffu);
    STEP(<<=, 2);
    STEP(>>=, 1);
    STEP(*=, 0.5);
    STEP(+=, 'a');
    STEP(-=, 5L);

    /* pointers step by elements */
    p += 2;
    printf("%d\n", *p);
    p -= 1;
    *p *= 10;
    *p++ += 5;
    printf("%d %d %d\n", a[1], *p, (int)(p - a));
    p[-1] <<= 1;
    printf("%d\n", a[1]);
    *(p + 1) -= a[0] += 3;
    printf("%d %d\n", a[0], a[3]);

    f += d;
    d *= f;
    f /= 3;
    printf("%g %g\n", f, d);
    d += u = 3;
    printf("%g %u\n", d, u);
    return 0;
}
