/* exponential_functions - powers of e, 2 and 10: the bits of results and errno */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <stdio.h>

static const struct
{
    const char *name;
    double (*call)(double);
} doubles[] = {
    { "exp", exp },
    { "exp2", exp2 },
    { "exp10", exp10 },
    { "expm1", expm1 },
};

static const struct
{
    const char *name;
    float (*call)(float);
} floats[] = {
    { "expf", expf },
    { "exp2f", exp2f },
    { "exp10f", exp10f },
    { "expm1f", expm1f },
};

static const double arguments[] = {
    0.0, -0.0, INFINITY, -INFINITY, NAN, 1.0, -1.0, 0.1, -0.3, 10.75, 88.7, 89.0, -87.5, -104.0, 127.9, 128.0,
    -150.0, 308.5, 309.0, -324.5, 709.75, 710.0, -708.5, -744.9, -746.0, 1024.0, -1080.0, 1e-10, 1e300
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
