/* compiler_builtins.c - built-in functions of gcc that are seldom used */
#include <stdio.h>
#include <stdint.h>

static int is_aligned(const void *address, unsigned alignment)
{
    return (uintptr_t)address % alignment == 0;
}

static void allocate(int size)
{
    char *page = __builtin_alloca_with_align(size, 512);
    char *words = __builtin_alloca_with_align(8 * size, 64);
    char *limited = __builtin_alloca_with_align_and_max(size, 1024, 64);

    page[0] = words[0] = limited[0] = 1;
    page[size - 1] = words[8 * size - 1] = limited[size - 1] = 2;
    printf("aligned %d %d %d\n", is_aligned(page, 64), is_aligned(words, 8), is_aligned(limited, 128));
}

int main(int argc, char **argv)
{
    double x = argc + 0.5;
    unsigned __int128 wide = __builtin_bswap128((unsigned __int128)0x1122334455667788u + argc);

    (void)argv;
    printf("%llx %llx\n", (unsigned long long)(wide >> 64), (unsigned long long)wide);
    printf("%d %d %d %d\n", __builtin_iceil(x), __builtin_ifloor(-x), __builtin_iround(x), __builtin_irint(x));
    printf("%ld %ld %lld %lld\n", __builtin_lceil(x), __builtin_lfloorf(-1.5f), __builtin_llceilf(2.5f), __builtin_llfloor(x));
    printf("%ld %lld\n", __builtin_lrint(x + 1), __builtin_llround(-x));
    printf("%d %d\n", __builtin_speculation_safe_value(argc), __builtin_speculation_safe_value(argc + 1, 0));
    printf("%d %d %d\n", __builtin_isascii('a'), __builtin_isascii(200), __builtin_toascii(0xE1));
    allocate(3);
    allocate(100);
    return 0;
}
