/* hyperbolic_functions - hyperbolas: the bits of results and errno */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <stdio.h>

static const struct
{
    const char *name;
    double (*call)(double);
} doubles[] = {
    { "sinh", sinh },
    { "cosh", cosh },
    { "tanh", tanh },
    { "asinh", asinh },
    { "acosh", acosh },
    { "atanh", atanh },
};

static const struct
{
    const char *name;
    float (*call)(float);
} floats[] = {
    { "sinhf", sinhf },
    { "coshf", coshf },
    { "tanhf", tanhf },
    { "asinhf", asinhf },
    { "acoshf", acoshf },
    { "atanhf", atanhf },
};

static const double arguments[] = {
    0.0, -0.0, INFINITY, -INFINITY, NAN, 0.5, -0.5, 1.0, -1.0, 1.5, 20.25, -88.5, 90.0, -711.0, 1e-9, 1e300
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
