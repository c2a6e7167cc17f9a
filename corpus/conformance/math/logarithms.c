/* logarithms - logarithms to the bases e, 2 and 10: the bits of results and errno */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <stdio.h>

static const struct
{
    const char *name;
    double (*call)(double);
} doubles[] = {
    { "log", log },
    { "log2", log2 },
    { "log10", log10 },
    { "log1p", log1p },
    { "logb", logb },
    { "significand", significand },
};

static const struct
{
    const char *name;
    float (*call)(float);
} floats[] = {
    { "logf", logf },
    { "log2f", log2f },
    { "log10f", log10f },
    { "log1pf", log1pf },
    { "logbf", logbf },
    { "significandf", significandf },
};

static const double arguments[] = {
    0.0, -0.0, INFINITY, -INFINITY, NAN, 1.0, -1.0, 2.0, 10.0, 0.5, 0.1, 1e-10, -0.75, -2.0, 1e300, 4.9e-324,
    1e-40, 1.0000001, M_E, 1000.0, 1024.0
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
