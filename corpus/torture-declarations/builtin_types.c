/* Types that need no header, and those that every header may give: GNU's __int128_t, max_align_t. */
#include <stddef.h>
#include <stdio.h>

static __uint128_t product(unsigned long a, unsigned long b)
{
    return (__uint128_t)a * b;
}

static __int128_t negative(__int128_t x)
{
    return -x;
}

int main(void)
{
    __uint128_t p = product(0xfedcba9876543210, 0x123456789abcdef);
    max_align_t aligned[2] = {0};
    printf("%lx %lx\n", (unsigned long)(p >> 64), (unsigned long)p);
    printf("%ld\n", (long)(negative((__int128_t)5 << 64) >> 64));
    printf("%zu %zu %zu\n", sizeof(__int128_t), sizeof aligned, _Alignof(max_align_t));
    printf("%d\n", (int)((size_t)&aligned[1] % 16));
    return 0;
}
