/* larger_and_smaller - maxima, minima and differences: the bits of results and errno */
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
    { "fmax", fmax, fmaxf },
    { "fmin", fmin, fminf },
    { "fdim", fdim, fdimf },
    { "copysign", copysign, copysignf },
    { "fmaxmag", fmaxmag, fmaxmagf },
    { "fminmag", fminmag, fminmagf },
    { "fmaximum", fmaximum, fmaximumf },
    { "fminimum", fminimum, fminimumf },
    { "fmaximum_num", fmaximum_num, fmaximum_numf },
    { "fminimum_num", fminimum_num, fminimum_numf },
    { "fmaximum_mag", fmaximum_mag, fmaximum_magf },
    { "fminimum_mag_num", fminimum_mag_num, fminimum_mag_numf },
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
    { -1.0, -2.0 },
    { 2.0, -2.0 },
    { -3.5, 3.25 },
    { 1.7e308, -1.7e308 },
    { 3.4e38, -3.4e38 },
    { -1.0, -0.0 },
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
