/* gamma_signs - lgamma and its sign, by signgam and by lgamma_r */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <stdio.h>

static const double numbers[] = {
    0.0, -0.0, 1.0, 2.0, 3.0, 0.5, -0.5, -1.5, -2.5, -1.0, -7.0, 10.5, 100.0, 1e5, 1e300, 1e306, 1.7e308, 1e-300, -1e-300, -100.25, INFINITY, -INFINITY, NAN,
};

int main(void)
{
    size_t i;

    for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        int sign = 99;
        double result;
        float resultf;

        signgam = 77;
        errno = 0;
        result = lgamma(numbers[i]);
        printf("lgamma(%a) = %a sign %d errno %d;", numbers[i], result, signgam, errno);
        errno = 0;
        result = lgamma_r(numbers[i], &sign);
        printf(" %a %d;", result, sign);
        resultf = lgammaf((float)numbers[i]);
        printf(" %a %d;", resultf, signgam);
        printf(" %d\n", gamma(numbers[i]) == result);
    }
    /* gcc evaluates arguments from the right: the sign is that of the call before. */
    lgamma(-0.5);
    printf("%g %d\n", lgamma(numbers[5]), signgam);
    return 0;
}
