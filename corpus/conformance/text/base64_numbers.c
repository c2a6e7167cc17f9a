/* a64l and l64a */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    static const long numbers[] = { 0, 1, 63, 64, 4095, 123456789, 2147483647, -1, -2147483648L, 4294967296L, 1L << 40 };
    static const char *const texts[] = { "", ".", "/", "z", "zz", "zzzzz", "zzzzzz", "zzzzzzz", "A1b2", "a-b", "..//" };

    for (int i = 0; i < 11; i++) {
        printf("%ld: '%s'", numbers[i], l64a(numbers[i]));
        printf(" %ld\n", a64l(l64a(numbers[i])));
    }
    for (int i = 0; i < 11; i++)
        printf("'%s': %ld\n", texts[i], a64l(texts[i]));
    return 0;
}
