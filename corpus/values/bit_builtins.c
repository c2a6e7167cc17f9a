/* bit_builtins.c - counting and swapping bits, folded and at run time */
#include <stdint.h>
#include <stdio.h>

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

static unsigned word = 0x00f0;
static unsigned long wide = 0x0f0000000000ul;
static int zero, negative = -8;
static int table[__builtin_popcount(0xff)];  /* eight elements */

/* The position of the highest bit: a binary logarithm. */
static int log2_of(uint64_t n)
{
    return n ? 63 - __builtin_clzll(n) : -1;
}

int main(void)
{
    printf("%d %d %d %d\n", __builtin_clz(word), __builtin_ctz(word), __builtin_popcount(word), __builtin_parity(word));
    printf("%d %d %d %d\n", __builtin_clzl(wide), __builtin_ctzll(wide), __builtin_popcountl(wide), __builtin_parityll(wide ^ 1));
    printf("%x %x %lx\n", __builtin_bswap16(word), __builtin_bswap32(word), __builtin_bswap64(wide));
    printf("%d %d %d\n", __builtin_ffs(zero), __builtin_ffs(word), __builtin_ffsl(wide));
    printf("%d %d\n", __builtin_clrsb(negative), __builtin_clrsbl(0L));
    printf("%zu %d %d\n", sizeof table / sizeof *table, log2_of(1000000), log2_of(0));
    switch (word) {
    case __builtin_bswap16(0xf000):          /* a constant */
        printf("swapped\n");
    }
    if (likely(word == 0xf0))
        printf("likely\n");
    if (unlikely(zero))
        __builtin_unreachable();
    if (zero)
        __builtin_trap();
    return 0;
}
