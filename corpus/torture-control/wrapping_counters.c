/* Loops whose counters wrap around. */
#include <stdlib.h>

int main(void)
{
    unsigned int i;
    int n = 0;
    for (i = 0; i < 0x80000000u; i += 0x10000000u)
        n++;
    if (n != 8)
        abort();
    for (i = 5; i != (unsigned)-1; i--)
        n++;
    if (n != 14)
        abort();
    signed char c;
    n = 0;
    for (c = 0; c >= 0; c++)
        n++;
    if (n != 128 || c != -128)
        abort();
    short s = 0;
    while (++s > 0)
        ;
    if (s != -32768)
        abort();
    for (long long l = 1; l > 0; l = (unsigned long long)l << 1)
        n++;
    if (n != 128 + 63)
        abort();
    return 0;
}
