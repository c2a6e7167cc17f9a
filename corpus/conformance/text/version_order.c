/* strverscmp: numbers in names, zeros in front */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

static int sign(int n)
{
    return (n > 0) - (n < 0);
}

int main(void)
{
    static const char *const names[] = { "", "a", "b", "a1", "a2", "a10", "a01", "a010", "a09", "a0", "a00", "a000", "a0a", "a00a", "a1b", "a1b2", "a1b10", "1", "9", "10", "01", "001", "009", "0", "00", "000", "1.0", "1.10", "1.2", "no digit", "foo01", "foo0", "item#99", "item#100", "alpha1", "alpha001", "part1_f012", "part1_f01" };
    int n = sizeof names / sizeof names[0];

    for (int i = 0; i < n; i++) {
        printf("%-12s", names[i]);
        for (int j = 0; j < n; j++)
            putchar("<=>"[sign(strverscmp(names[i], names[j])) + 1]);
        printf("\n");
    }
    return 0;
}
