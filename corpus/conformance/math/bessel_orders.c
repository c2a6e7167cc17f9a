/* bessel_orders - Bessel functions of any order */
#define _GNU_SOURCE
#include <errno.h>
#include <math.h>
#include <stdio.h>

static const double numbers[] = { 0.0, -0.0, 0.25, -0.25, 1.0, 5.5, -5.5, 20.0, 50.5, 1000.0, 1e10, 1e-200, INFINITY, -INFINITY, NAN };
static const int orders[] = { 0, 1, 2, 3, -1, -2, 10, -11, 50, 200 };

int main(void)
{
    size_t i, j;

    for (i = 0; i < sizeof orders / sizeof orders[0]; i++)
        for (j = 0; j < sizeof numbers / sizeof numbers[0]; j++) {
            double first, second;
            int error;

            errno = 0;
            first = jn(orders[i], numbers[j]);
            error = errno;
            errno = 0;
            second = yn(orders[i], numbers[j]);
            printf("%d %a: %a %d; %a %d;", orders[i], numbers[j], first, error, second, errno);
            printf(" %a %a\n", jnf(orders[i], (float)numbers[j]), ynf(orders[i], (float)numbers[j]));
        }
    return 0;
}
