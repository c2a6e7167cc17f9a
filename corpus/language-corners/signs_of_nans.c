/* signs_of_nans - NaNs whose sign changes, and integers made of them */
#include <math.h>
#include <stdio.h>

int main(void)
{
    static int known = (int)NAN;
    double n = NAN, x = 2.5;
    float f = NAN;

    printf("%d %d\n", (int)(0.0 / 0.0), (int)(1.0 / 0.0));
    printf("%ld %d %d\n", (long)(0.0 / 0.0), (int)NAN, known);
    printf("%d %d %d\n", signbit(n * -1) != 0, signbit(-1 * n) != 0, signbit(n / -1.0) != 0);
    printf("%d %d %d\n", signbit(-n) != 0, signbit(n * 1) != 0, signbit(n * -2) != 0);
    printf("%d %d\n", signbit(f * -1) != 0, signbit(-f * -1.0f) != 0);
    printf("%g %g %g\n", x * -1, -1.0 * x, x / -1);
    printf("%d %d\n", signbit(fabs(-n)) != 0, signbit(copysign(n, -1.0)) != 0);
    printf("%d %d\n", signbit(0.0 * -1 + x - x) != 0, signbit((x - x) * -1) != 0);
    return 0;
}
