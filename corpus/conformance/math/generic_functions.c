/* generic_functions - tgmath.h: the functions for the types of their arguments */
#include <stdio.h>
#include <tgmath.h>

int main(void)
{
    float f = 2;
    double d = 2;
    int i = 2;
    int quotient, exponent;

    printf("%d %d %d\n", (int)sizeof sqrt(f), (int)sizeof sqrt(d), (int)sizeof sqrt(i));
    printf("%d %d %d %d\n", (int)sizeof pow(f, f), (int)sizeof pow(f, d), (int)sizeof pow(f, i), (int)sizeof pow(i, i));
    printf("%a %a %a\n", sqrt(f), sqrt(d), sqrt(i));
    printf("%a %a %a %a\n", pow(f, 0.5f), pow(d, 0.5), pow(f, 0.5), pow(i, i));
    printf("%a %a %a\n", sin(f), cos(d), tan(i));
    printf("%a %a %a\n", exp(f), log(d), log10(i));
    printf("%a %a %a\n", fma(f, f, f), atan2(f, i), hypot(f, f));
    printf("%a %ld %ld %d\n", fabs(-f), lround(f + 0.5f), lrint(d + 0.75), ilogb(f));
    printf("%a %a %a\n", ldexp(f, 3), scalbn(d, -3), scalbln(f, 2L));
    printf("%a", frexp(f, &exponent));
    printf(" %d %a", exponent, remquo(7.5f, f, &quotient));
    printf(" %d\n", quotient);
    printf("%a %a %a %a\n", nextafter(f, 3.0f), nextafter(d, 3.0), fmax(f, i), copysign(f, -1.0f));
    printf("%a %a %a\n", ceil(f + 0.5f), floor(d + 0.5), trunc(-2.5f));
    return 0;
}
