/* rounding_directions - what fesetround does to arithmetic, conversions and functions */
#define _GNU_SOURCE
#include <fenv.h>
#include <math.h>
#include <stdio.h>

static const struct
{
    const char *name;
    int mode;
} directions[] = {
    { "nearest", FE_TONEAREST },
    { "down", FE_DOWNWARD },
    { "up", FE_UPWARD },
    { "zero", FE_TOWARDZERO },
};

static double one = 1, two = 2, three = 3, half = 2.5;
static float onef = 1, threef = 3;
static int odd = 16777217;
static long large = 9007199254740993;

struct results
{
    double quotient, minus, root, near[6], function[3];
    float quotientf, narrowed, converted;
    double wide;
    long integers[4];
};

static void compute(struct results *r)
{
    r->quotient = one / three;
    r->minus = -one / three;
    r->quotientf = onef / threef;
    r->root = sqrt(two);
    r->narrowed = (float)(one / three);
    r->converted = (float)odd;
    r->wide = (double)large;
    r->near[0] = rint(half);
    r->near[1] = rint(-half);
    r->near[2] = nearbyint(half + 1);
    r->near[3] = floor(half);
    r->near[4] = round(half);
    r->near[5] = trunc(-half);
    r->integers[0] = lrint(half);
    r->integers[1] = lrint(-half);
    r->integers[2] = lround(-half);
    r->integers[3] = (long)half;
    r->function[0] = exp(one);
    r->function[1] = sin(one);
    r->function[2] = fma(one / three, three, one);
}

int main(void)
{
    size_t i;
    femode_t modes;

    for (i = 0; i < sizeof directions / sizeof directions[0]; i++) {
        struct results r;
        int set = fesetround(directions[i].mode);
        int get = fegetround();

        compute(&r);
        fesetround(FE_TONEAREST);
        printf("%s: %d %d\n", directions[i].name, set, get == directions[i].mode);
        printf("%a %a %a %a %a %a %a\n", r.quotient, r.minus, r.quotientf, r.root, r.narrowed, r.converted, r.wide);
        printf("%g %g %g %g %g %g\n", r.near[0], r.near[1], r.near[2], r.near[3], r.near[4], r.near[5]);
        printf("%ld %ld %ld %ld\n", r.integers[0], r.integers[1], r.integers[2], r.integers[3]);
        printf("%a %a %a\n", r.function[0], r.function[1], r.function[2]);
    }
    printf("%d %d\n", fesetround(5) != 0, fegetround());
    fesetround(FE_DOWNWARD);
    printf("%d", fegetmode(&modes));
    fesetround(FE_UPWARD);
    printf(" %d %d", fesetmode(&modes), fegetround() == FE_DOWNWARD);
    printf(" %d %d\n", fesetmode(FE_DFL_MODE), fegetround());
    return 0;
}
