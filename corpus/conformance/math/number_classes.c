/* number_classes - what kind of number a value is: macros of math.h on double and float, and the functions of the same names */
#define _GNU_SOURCE
#include <math.h>
#include <stdio.h>

static const double numbers[] = { 0.0, -0.0, 1.0, -1.0, 4.9e-324, -1e-310, 1e-40, 1e300, INFINITY, -INFINITY, NAN, -NAN };

int main(void)
{
    size_t i, j;

    for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        double x = numbers[i];
        float f = (float)x;

        printf("%g: %d %d | %d %d | %d %d | %d %d", x, fpclassify(x), fpclassify(f), !!isfinite(x), !!isfinite(f), isinf(x), isinf(f), !!isnan(x), !!isnan(f));
        printf(" | %d %d | %d %d", !!isnormal(x), !!isnormal(f), !!signbit(x), !!signbit(f));
        printf(" | %d %d %d %d", issubnormal(x), issubnormal(f), iszero(x), iscanonical(x));
        printf(" | %d %d %d %d\n", !!(isinf)(x), !!(isnan)(x), !!finite(x), !!finitef(f));
    }
    for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        for (j = 0; j < sizeof numbers / sizeof numbers[0]; j++) {
            double x = numbers[i], y = numbers[j];

            printf("%d%d%d%d%d%d ", isgreater(x, y), isgreaterequal(x, y), isless(x, y), islessequal(x, y), islessgreater(x, y), isunordered(x, y));
        }
        putchar('\n');
    }
    printf("%d %d %d %d %d\n", FP_NAN, FP_INFINITE, FP_ZERO, FP_SUBNORMAL, FP_NORMAL);
    printf("%d %d %d\n", MATH_ERRNO, MATH_ERREXCEPT, math_errhandling);
    printf("%d %d\n", (int)sizeof(float_t), (int)sizeof(double_t));
    return 0;
}
