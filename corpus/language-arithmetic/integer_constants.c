/* integer_constants.c: the type of a constant follows from its value, its base and its suffix */
#include <stdio.h>

#define TYPE(c) printf("%-20s %zu %s %llu\n", #c, sizeof(c), (c) > 0 - 1 + (c) * 0 ? "signed" : "unsigned", (unsigned long long)(c))

#define BIG 0xdeadbeef
#define MASK (~0u << 8)
#define KILO 1024
#define MEGA (KILO * KILO)
#define MINUS_ONE -1

int main(void)
{
    TYPE(1);
    TYPE(2147483647);
    TYPE(2147483648);
    TYPE(0x7fffffff);
    TYPE(0x80000000);
    TYPE(0xffffffff);
    TYPE(0x100000000);
    TYPE(0x7fffffffffffffff);
    TYPE(0x8000000000000000);
    TYPE(037777777777);
    TYPE(1u);
    TYPE(4294967296u);
    TYPE(1L);
    TYPE(1ul);
    TYPE(1LL);
    TYPE(1ULL);
    TYPE('a');
    TYPE(0b1011);

    printf("%d\n", BIG > 0);
    printf("%x\n", MASK);
    printf("%d\n", 10 MINUS_ONE);
    printf("%ld\n", -2147483648);
    printf("%zu\n", sizeof -2147483648);
    printf("%u\n", -0x80000000);
    printf("%d %d\n", 010, 0x10);
    printf("%d\n", 4 * MEGA / KILO);
    printf("%ld\n", 3000L * MEGA);
    printf("%d %d %d\n", 'a', '\n', '\0');
    printf("%d %d %d\n", '\x7f', '\377', '\'');
    return 0;
}
