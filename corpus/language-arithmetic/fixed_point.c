/* fixed_point.c: 16.16 fixed point arithmetic, from the days before floating point units */
#include <stdio.h>

typedef int fixed;

#define SHIFT 16
#define ONE (1 << SHIFT)
#define FROM_INT(i) ((fixed)((i) * ONE))
#define TO_INT(f) ((int)((f) >> SHIFT))
#define FROM_DOUBLE(d) ((fixed)((d) * ONE + ((d) >= 0 ? 0.5 : -0.5)))

static fixed mul(fixed a, fixed b)
{
    return (fixed)(((long long)a * b) >> SHIFT);
}

static fixed quotient(fixed a, fixed b)
{
    return (fixed)(((long long)a * ONE) / b);
}

static fixed root(fixed f)
{
    fixed x = f > ONE ? f : ONE;
    int i;

    for (i = 0; i < 24; i++) {
        fixed next = (x + quotient(f, x)) / 2;

        if (next == x)
            break;
        x = next;
    }
    return x;
}

static void show(const char *what, fixed f)
{
    unsigned magnitude = f < 0 ? -(unsigned)f : (unsigned)f;

    printf("%-8s %s%u.%04u (%d)\n", what, f < 0 ? "-" : "", magnitude >> SHIFT,
           (unsigned)(((unsigned long long)(magnitude & (ONE - 1)) * 10000) >> SHIFT), TO_INT(f));
}

int main(void)
{
    fixed a = FROM_DOUBLE(3.25), b = FROM_DOUBLE(-1.5), sum = 0;
    int i;

    show("a", a);
    show("b", b);
    show("a+b", a + b);
    show("a*b", mul(a, b));
    show("a/b", quotient(a, b));
    show("root 2", root(FROM_INT(2)));
    show("root 10", root(FROM_INT(10)));
    for (i = 1; i <= 20; i++)
        sum += quotient(i & 1 ? ONE : -ONE, FROM_INT(i));
    show("ln 2", sum);
    printf("%g\n", sum / (double)ONE);
    return 0;
}
