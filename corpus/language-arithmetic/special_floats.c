/* special_floats.c: infinities, not-a-number and negative zero in comparisons and conditions */
#include <stdio.h>
#include <math.h>

static const char *order(double a, double b)
{
    if (a < b)
        return "less";
    else if (a > b)
        return "greater";
    else if (a == b)
        return "equal";
    else
        return "unordered";
}

static double zero = 0.0;

int main(void)
{
    double inf = 1 / zero, nan = zero / zero, minus_zero = -zero;
    double list[4];
    int i, j;

    list[0] = -inf;
    list[1] = minus_zero;
    list[2] = inf;
    list[3] = nan;

    for (i = 0; i < 4; i++)
        for (j = 0; j < 4; j++)
            printf("%d %d %s\n", i, j, order(list[i], list[j]));

    printf("%d %d %d %d %d %d\n", nan == nan, nan != nan, nan < nan, nan >= nan, !(nan < 1), !(nan >= 1));
    printf("%d %d %d\n", nan ? 1 : 0, !nan, nan && 1);
    printf("%d %d %d\n", minus_zero ? 1 : 0, !minus_zero, minus_zero == 0);
    printf("%g %g\n", inf, -inf);
    printf("%g %g\n", minus_zero, 1 / minus_zero);
    printf("%d %d %d\n", isnan(nan) != 0, isinf(inf) != 0, isfinite(1e300) != 0);
    printf("%d %d\n", signbit(minus_zero) != 0, signbit(zero) != 0);
    printf("%g %g\n", inf - 1e308, 5 / inf);
    printf("%d\n", isnan(inf - inf) != 0);
    printf("%g %g\n", sqrt(2), fabs(-zero));
    printf("%g %g\n", fmax(nan, 1), fmin(2, nan));
    return 0;
}
