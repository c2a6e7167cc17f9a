/* error_functions - the error function and the gamma function: the bits of results and errno */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <stdio.h>

static const struct
{
    const char *name;
    double (*call)(double);
} doubles[] = {
    { "erf", erf },
    { "erfc", erfc },
    { "tgamma", tgamma },
};

static const struct
{
    const char *name;
    float (*call)(float);
} floats[] = {
    { "erff", erff },
    { "erfcf", erfcf },
    { "tgammaf", tgammaf },
};

static const double arguments[] = {
    0.0, -0.0, INFINITY, -INFINITY, NAN, 1.0, -1.0, 0.5, -0.5, 2.75, -2.75, 6.0, 9.5, 10.5, 26.0, 27.5, -4.5,
    35.5, 100.5, 171.5, 172.0, -184.5, -200.5, 1e-300, 1e-310, 1e10
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
