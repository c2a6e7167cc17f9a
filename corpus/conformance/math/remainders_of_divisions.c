/* remainders_of_divisions - fmod, remainder and drem: the bits of results and errno */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <stdio.h>

static const struct
{
    const char *name;
    double (*call)(double, double);
    float (*callf)(float, float);
} functions[] = {
    { "fmod", fmod, fmodf },
    { "remainder", remainder, remainderf },
    { "drem", drem, dremf },
};

static const double arguments[][2] = {
    { 0.0, -0.0 },
    { -0.0, 0.0 },
    { INFINITY, 1.0 },
    { 1.0, INFINITY },
    { -INFINITY, 2.0 },
    { NAN, 1.0 },
    { 1.0, NAN },
    { INFINITY, NAN },
    { 7.5, 2.0 },
    { -7.5, 2.0 },
    { 7.5, -2.0 },
    { 5.0, 2.0 },
    { 7.0, 2.0 },
    { 1e300, 3.0 },
    { 1e-310, 3e-320 },
    { 1.0, 0.0 },
    { 0.0, 0.0 },
    { 6.0, 3.0 },
    { -6.0, 3.0 },
    { 0.3, 0.1 },
};

static const char *error_name(void)
{
    return errno == 0 ? "0" : errno == EDOM ? "EDOM" : errno == ERANGE ? "ERANGE" : "?";
}

int main(void)
{
    size_t f, i;

    for (f = 0; f < sizeof functions / sizeof functions[0]; f++)
        for (i = 0; i < sizeof arguments / sizeof arguments[0]; i++) {
            double x = arguments[i][0], y = arguments[i][1], result;
            float resultf;

            errno = 0;
            result = functions[f].call(x, y);
            printf("%s(%a, %a) = %a %s;", functions[f].name, x, y, result, error_name());
            errno = 0;
            resultf = functions[f].callf((float)x, (float)y);
            printf(" %a %s\n", resultf, error_name());
        }
    return 0;
}
