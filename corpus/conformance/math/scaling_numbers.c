/* scaling_numbers - frexp, modf, ldexp, scalbn, ilogb and their like */
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>

static const double numbers[] = { 0.0, -0.0, 1.0, -1.5, 3.25, 1e300, -1e-300, 4.9e-324, 1e-310, INFINITY, -INFINITY, NAN };

static const char *error_name(void)
{
    return errno == 0 ? "0" : errno == EDOM ? "EDOM" : errno == ERANGE ? "ERANGE" : "?";
}

static void parts(double x)
{
    double whole, fraction;
    float wholef, fractionf;
    int exponent = 99;

    fraction = frexp(x, &exponent);
    printf("frexp(%a) = %a %d;", x, fraction, exponent);
    fractionf = frexpf((float)x, &exponent);
    printf(" %a %d\n", fractionf, exponent);
    fraction = modf(x, &whole);
    fractionf = modff((float)x, &wholef);
    printf("modf(%a) = %a %a; %a %a\n", x, fraction, whole, fractionf, wholef);
    errno = 0;
    printf("ilogb(%a) = %d", x, ilogb(x));
    printf(" %s;", error_name());
    errno = 0;
    printf(" %d", ilogbf((float)x));
    printf(" %s;", error_name());
    errno = 0;
    printf(" %ld", llogb(x));
    printf(" %s\n", error_name());
}

static void scaled(double x, int n)
{
    double result;

    errno = 0;
    result = ldexp(x, n);
    printf("%a * 2^%d = %a %s;", x, n, result, error_name());
    errno = 0;
    result = scalbn(x, n);
    printf(" %a %s;", result, error_name());
    errno = 0;
    result = scalbln(x, (long)n * 1000);
    printf(" %a %s;", result, error_name());
    errno = 0;
    result = scalbnf((float)x, n);
    printf(" %a %s\n", result, error_name());
}

int main(void)
{
    static const int exponents[] = { 0, 1, -1, 60, 1030, -1030, -1080, 5000, INT_MAX, INT_MIN };
    size_t i, j;

    for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
        parts(numbers[i]);
    for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
        for (j = 0; j < sizeof exponents / sizeof exponents[0]; j++)
            scaled(numbers[i], exponents[j]);
    printf("%d %d %d\n", FP_ILOGB0, FP_ILOGBNAN, FP_LLOGB0 == LONG_MIN);
    return 0;
}
