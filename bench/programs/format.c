/* format.c: text from numbers, as servers log it */
#include <stdio.h>

int main(void)
{
    char line[128];
    long total = 0;
    int i;

    for (i = 0; i < 1000000; i++)
        total += snprintf(line, sizeof line, "%s:%d %08x %5.2f\n", "127.0.0.1", i & 0xffff, i, i * 0.25);
    printf("%ld\n", total);
    return 0;
}
