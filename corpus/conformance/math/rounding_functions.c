/* rounding_functions - rounding to whole numbers: the bits of results and errno */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <stdio.h>

static const struct
{
    const char *name;
    double (*call)(double);
} doubles[] = {
    { "ceil", ceil },
    { "floor", floor },
    { "trunc", trunc },
    { "round", round },
    { "rint", rint },
    { "nearbyint", nearbyint },
    { "roundeven", roundeven },
};

static const struct
{
    const char *name;
    float (*call)(float);
} floats[] = {
    { "ceilf", ceilf },
    { "floorf", floorf },
    { "truncf", truncf },
    { "roundf", roundf },
    { "rintf", rintf },
    { "nearbyintf", nearbyintf },
    { "roundevenf", roundevenf },
};

static const double arguments[] = {
    0.0, -0.0, INFINITY, -INFINITY, NAN, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, -0.3, 3.7, -3.7,
    8388607.5, 4503599627370495.5, 1e20, 4.9e-324, -1e-40
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
