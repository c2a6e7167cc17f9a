/* digit_texts - ecvt, fcvt, gcvt and their reentrant forms */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const double numbers[] = {
    0.0, -0.0, 1.0, -1.5, 3.14159265358979, 0.1, 0.05, 0.000123456, 9.9999, 99.5, 123456.789, 1e15, 1e22, 1.7976931348623157e308, 2.2250738585072014e-308,
    4.9e-324, 1e-5, -12345.678, 0.5, 2.5, INFINITY, -INFINITY, NAN,
};

int main(void)
{
    static const int digits[] = { -3, -1, 0, 1, 2, 5, 10, 17, 20 };
    char text[400];
    size_t i, j;
    int point, sign, result;

    for (i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        for (j = 0; j < sizeof digits / sizeof digits[0]; j++) {
            double x = numbers[i];
            int n = digits[j];

            strcpy(text, ecvt(x, n, &point, &sign));
            printf("%g %d: ecvt %s %d %d;", x, n, text, point, sign);
            strcpy(text, fcvt(x, n, &point, &sign));
            printf(" fcvt %s %d %d;", text, point, sign);
            if (n > 0)
                printf(" gcvt %s", gcvt(x, n, text));
            putchar('\n');
        }
    }
    result = ecvt_r(123.456, 5, &point, &sign, text, 6);
    printf("%d\n", result);
    result = ecvt_r(123.456, 5, &point, &sign, text, 7);
    printf("%d %s %d %d\n", result, text, point, sign);
    result = fcvt_r(-0.00123, 4, &point, &sign, text, 5);
    printf("%d\n", result);
    result = fcvt_r(-0.00123, 4, &point, &sign, text, sizeof text);
    printf("%d %s %d %d\n", result, text, point, sign);
    result = fcvt_r(1e10, -5, &point, &sign, text, sizeof text);
    printf("%d %s %d %d\n", result, text, point, sign);
    printf("%d", strfromd(text, sizeof text, "%.3f", 2.0 / 3));
    printf(" %s\n", text);
    printf("%d", strfromf(text, 4, "%a", 1.5f));
    printf(" %s\n", text);
    return 0;
}
