/* gcvt: significant digits as a text */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    static const double numbers[] = { 0.0, 1.0, -1.5, 123.456, 0.00123, 9.9999, 1e10, -1e-10, 3.14159265358979, 12345678.9, 0.5, 99.5 };
    char buffer[64];

    for (int i = 0; i < 12; i++) {
        for (int digits = 1; digits <= 17; digits += 4)
            printf("gcvt %g %d: %s\n", numbers[i], digits, gcvt(numbers[i], digits, buffer));
    }
    return 0;
}
