/* nan_products - the sign of a NaN behind products with -1, and which NaN functions of two give */
#define _GNU_SOURCE
#include <math.h>
#include <stdio.h>

struct sample { double level; float share; };

#define SIGN(value) printf("%s: %c%s\n", #value, signbit(value) ? '-' : '+', isnan(value) ? "nan" : "number")
#define BOTH(function) \
    do { \
        printf("%s:", #function); \
        for (i = 0; i < 3; i++) \
            for (j = 0; j < 3; j++) { \
                volatile double x = values[i], y = values[j]; \
                double result = function(x, y); \
                printf(" %c%s", signbit(result) ? '-' : '+', isnan(result) ? "nan" : "1"); \
            } \
        printf("\n"); \
    } while (0)

int main(void)
{
    const double values[] = { NAN, -NAN, -1 };
    volatile double positive = NAN, negative = -NAN;
    volatile float single = NAN;
    struct sample samples[2] = { { NAN, NAN }, { -NAN, -NAN } }, *at = samples;
    double x;
    float f;
    int i, j;

    x = positive;
    x *= -1;
    SIGN(x);
    x = negative;
    x *= -1.0;
    SIGN(x);
    x = positive;
    x /= -1;
    SIGN(x);
    x = positive;
    x *= 1;
    SIGN(x);
    f = single;
    f *= -1;
    SIGN(f);
    f = single;
    f *= -1.0;
    SIGN(f);
    samples[1].level *= -1;
    SIGN(samples[1].level);
    at->share /= -1.0f;
    SIGN(at->share);
    SIGN(positive * -1);
    SIGN(-1 * negative);
    SIGN(-positive);
    i = 7;
    i *= -1;
    x = 2.5;
    x *= -1;
    printf("%d %g %g\n", i, x, (x *= -1) + 1);
    printf("%d %d %d %d\n", (isinf)(-INFINITY), (isnan)(positive), (isinff)(INFINITY), (finite)(1.0));

    BOTH(fmaximum_num);
    BOTH(fminimum_num);
    BOTH(fmaximum_mag_num);
    BOTH(fminimum_mag_num);
    BOTH(fmaximum_numf);
    BOTH(fminimum_numf);
    BOTH(fmaximum_mag_numf);
    BOTH(fminimum_mag_numf);
    BOTH(fmaximum);
    BOTH(fminimum);
    BOTH(nextafter);
    return 0;
}
