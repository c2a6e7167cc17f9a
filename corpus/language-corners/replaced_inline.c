/* replaced_inline.c - GNU's extern inline: a definition for inlining, and the one that is called */
#include <stdio.h>

extern inline __attribute__((gnu_inline)) int checksum(int value)
{
    return value + 1;
}

int checksum(int value)
{
    return value + 2;
}

int main(void)
{
    printf("%d\n", checksum(1));
    return 0;
}
