/* powers_of_numbers - pow, hypot and atan2: the bits of results and errno */
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
    { "pow", pow, powf },
    { "hypot", hypot, hypotf },
    { "atan2", atan2, atan2f },
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
    { 2.0, 0.5 },
    { -8.0, 3.0 },
    { -8.0, 0.5 },
    { 0.0, -1.0 },
    { -0.0, -3.0 },
    { 10.0, 308.5 },
    { 10.0, 39.0 },
    { 10.0, -324.5 },
    { 1e-160, 2.0 },
    { 1e200, 2.0 },
    { 3.0, 4.0 },
    { 1e308, 1.5e308 },
    { 3e-320, 4e-320 },
    { -1.0, 1e300 },
    { 1.0000001, 1e7 },
    { -1.0, INFINITY },
    { 0.5, INFINITY },
    { 1e-310, 1e300 },
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
