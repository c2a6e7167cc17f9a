/* long_double_forms - the functions for long double, to as many digits as a double has */
#define _GNU_SOURCE
#include <math.h>
#include <stdio.h>

int main(void)
{
    static const double numbers[] = { 0.25, 0.75, 1.5, 2.5, 10.25 };
    size_t i;
    int exponent, quotient;
    long double whole, s, c;

    for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        long double x = numbers[i];

        printf("%.13Lg %.13Lg %.13Lg %.13Lg\n", sinl(x), cosl(x), tanl(x), atanl(x));
        printf("%.13Lg %.13Lg %.13Lg\n", sinhl(x), coshl(x), tanhl(x));
        printf("%.13Lg %.13Lg %.13Lg %.13Lg\n", expl(x), exp2l(x), exp10l(x), expm1l(x));
        printf("%.13Lg %.13Lg %.13Lg %.13Lg\n", logl(x), log2l(x), log10l(x), log1pl(x));
        printf("%.13Lg %.13Lg %.13Lg %.13Lg\n", powl(x, 1.5L), sqrtl(x), cbrtl(x), hypotl(x, 2.0L));
        printf("%.13Lg %.13Lg %.13Lg %.13Lg\n", erfl(x), erfcl(x), tgammal(x), lgammal(x));
        printf("%.13Lg %.13Lg %.13Lg\n", j0l(x), y1l(x), jnl(2, x));
        printf("%Lg %Lg %Lg %Lg %Lg %Lg\n", ceill(x), floorl(x), truncl(x), roundl(x), rintl(x), nearbyintl(x));
        printf("%ld %lld %ld %lld\n", lrintl(x), llrintl(x), lroundl(x), llroundl(x));
        printf("%Lg %Lg %Lg %Lg\n", fmodl(x, 0.5L), remainderl(x, 1.0L), remquol(x, 1.0L, &quotient), fabsl(-x));
        printf("%d %Lg %d\n", quotient, frexpl(x, &exponent), ilogbl(x));
        printf("%Lg", modfl(x, &whole));
        printf(" %Lg %Lg %Lg\n", whole, ldexpl(x, 3), scalbnl(x, -3));
        printf("%Lg %Lg %Lg %Lg\n", fmaxl(x, 1.0L), fminl(x, 1.0L), fdiml(x, 1.0L), fmal(x, 2.0L, 1.0L));
        sincosl(x, &s, &c);
        printf("%.13Lg %.13Lg %Lg %d\n", s, c, copysignl(x, -1.0L), isnanl(nanl("")) != 0);
    }
    return 0;
}
