/* next_numbers - nextafter and scalb: the bits of results and errno */
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
    { "nextafter", nextafter, nextafterf },
    { "scalb", scalb, scalbf },
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
    { 1.0, 2.0 },
    { 1.0, 0.0 },
    { 1.0, 1.0 },
    { 0.0, 1.0 },
    { 0.0, -1.0 },
    { 1.7976931348623157e308, INFINITY },
    { 3.4028234663852886e38, INFINITY },
    { 2.2250738585072014e-308, 0.0 },
    { 1.17549435e-38, 0.0 },
    { 4.9e-324, 0.0 },
    { 1.5, 3.0 },
    { 1.5, 0.5 },
    { 1.5, 2000.0 },
    { 1.5, -2000.0 },
    { 0.0, INFINITY },
    { INFINITY, -INFINITY },
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
