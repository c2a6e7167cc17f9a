/* whole_results - functions whose results are integers: lrint, lround, remquo, fromfp */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <stdio.h>

static const double numbers[] = {
    0.0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, -3.7, 1e9, 3e9, -3e9, 9007199254740993.0, 9.2e18, -9.2e18, 1e19, 1e300, INFINITY, -INFINITY, NAN,
};

static const double divisions[][2] = {
    { 7.5, 2.0 }, { -7.5, 2.0 }, { 7.5, -2.0 }, { 5.0, 2.0 }, { 100.0, 3.0 }, { 1e20, 7.0 }, { 1.0, 0.0 }, { INFINITY, 1.0 }, { 1.0, INFINITY },
    { NAN, 1.0 }, { 0.0, 1.0 }, { -0.0, 1.0 }, { 1e308, 1.5e308 },
};

int main(void)
{
    size_t i;
    int direction, quotient;

    for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        double x = numbers[i];

        errno = 0;
        printf("%g: %ld %lld %ld %lld; ", x, lrint(x), llrint(x), lround(x), llround(x));
        printf("%ld %ld; %d\n", lrintf((float)x), lroundf((float)x), errno);
        for (direction = FP_INT_UPWARD; direction <= FP_INT_TONEAREST; direction++) {
            errno = 0;
            printf(" %ld", fromfp(x, direction, 8));
            printf("%s", errno ? "!" : "");
            errno = 0;
            printf(" %lu", ufromfp(x, direction, 16));
            printf("%s", errno ? "!" : "");
        }
        putchar('\n');
    }
    for (i = 0; i < sizeof divisions / sizeof divisions[0]; i++) {
        double x = divisions[i][0], y = divisions[i][1], rest;

        errno = 0;
        quotient = 99;
        rest = remquo(x, y, &quotient);
        printf("remquo(%g, %g) = %a %d %d;", x, y, rest, quotient, errno);
        quotient = 99;
        rest = remquof((float)x, (float)y, &quotient);
        printf(" %a %d\n", rest, quotient);
    }
    return 0;
}
