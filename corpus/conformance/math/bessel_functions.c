/* bessel_functions - Bessel functions of the orders 0 and 1: the bits of results and errno */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <stdio.h>

static const struct
{
    const char *name;
    double (*call)(double);
} doubles[] = {
    { "j0", j0 },
    { "j1", j1 },
    { "y0", y0 },
    { "y1", y1 },
};

static const struct
{
    const char *name;
    float (*call)(float);
} floats[] = {
    { "j0f", j0f },
    { "j1f", j1f },
    { "y0f", y0f },
    { "y1f", y1f },
};

static const double arguments[] = {
    0.0, -0.0, INFINITY, -INFINITY, NAN, 1.0, -1.0, 0.5, 2.404825557695773, 3.8317059702075125, 10.0, -30.5,
    100.25, 1e5, 1e10, 1e300, 1e-10, 1e-310
};

static const char *error_name(void)
{
    return errno == 0 ? "0" : errno == EDOM ? "EDOM" : errno == ERANGE ? "ERANGE" : "?";
}

int main(void)
{
    size_t f, i;

    for (f = 0; f < sizeof doubles / sizeof doubles[0]; f++)
        for (i = 0; i < sizeof arguments / sizeof arguments[0]; i++) {
            double result;

            errno = 0;
            result = doubles[f].call(arguments[i]);
            printf("%s(%a) = %a %s\n", doubles[f].name, arguments[i], result, error_name());
        }
    for (f = 0; f < sizeof floats / sizeof floats[0]; f++)
        for (i = 0; i < sizeof arguments / sizeof arguments[0]; i++) {
            float result;

            errno = 0;
            result = floats[f].call((float)arguments[i]);
            printf("%s(%a) = %a %s\n", floats[f].name, (float)arguments[i], result, error_name());
        }
    return 0;
}
