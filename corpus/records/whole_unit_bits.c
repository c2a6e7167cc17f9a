/* Bit-fields that fill the integer they are stored in, with and without a sign. */
#include <stdio.h>

struct units {
    short tag;
    signed low : 16;
    unsigned high : 16;
    signed char byte : 8;
    long long wide : 64;
    int word : 32;
    unsigned long rest : 32;
    signed eight : 8;
    int : 0;
    int narrow : 16;
};

static struct units u = { 1, -99, 65000, -5, -1234567890123LL, -7, 4000000000UL, -128, -2 };

int main(void)
{
    printf("%d %d %d %d %lld %d %u %d %d\n", u.tag, u.low, u.high, u.byte, u.wide, u.word, (unsigned)u.rest, u.eight, u.narrow);
    u.low ^= 0x7fff;
    u.high++;
    u.byte -= 124;
    u.eight--;
    u.narrow = 40000;
    printf("%d %d %d %d %d\n", u.low, u.high, u.byte, u.eight, u.narrow);
    printf("%d %zu\n", u.low < 0, sizeof u);
    return 0;
}
