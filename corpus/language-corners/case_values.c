/* case_values.c: case labels of all types: converted, negative, huge, computed and from enumerations */
#include <stdio.h>

enum { LOW = -2, BASE = 100 };

static int signed_char_(signed char c)
{
    switch (c) {
    case -128: return 1;
    case 127: return 2;
    case '\377': return 3;
    case 'z' - 'a': return 4;
    default: return 0;
    }
}

static int unsigned_(unsigned u)
{
    switch (u) {
    case 0: return 1;
    case 0x80000000: return 2;
    case 0xffffffff: return 3;
    case -2: return 4;
    }
    return 0;
}

static int long_(long l)
{
    switch (l) {
    case 0x100000000: return 1;
    case -0x100000000: return 2;
    case (long)0x8000000000000000: return 3;
    case ~0L: return 4;
    case 1L << 40 | 1: return 5;
    }
    return 0;
}

static int unsigned_long(unsigned long l)
{
    switch (l) {
    case ~0UL: return 1;
    case 1UL << 63: return 2;
    case sizeof(int): return 3;
    default: return l > 1000 ? -1 : 0;
    }
}

static int computed(int i)
{
    switch (i) {
    case LOW: return 1;
    case LOW + 1: return 2;
    case BASE * 2 + sizeof(short): return 3;
    case 'A' << 8 | 'B': return 4;
    case (int)3.99: return 5;
    case BASE > LOW ? 1000 : 2000: return 6;
    case !BASE: return 7;
    }
    return 0;
}

static int sparse(int i)
{
    switch (i) {
    case -2147483647 - 1: return 1;
    case 2147483647: return 2;
    case 65536: return 3;
    case 1: case 10: case 100: case 1000: case 10000: return 4;
    }
    return 0;
}

static int boolean(_Bool b) { switch (b) { case 0: return 5; case 1: return 6; } return 7; }

int main(void)
{
    static const long longs[] = { 0x100000000, -0x100000000, (long)0x8000000000000000, -1, (1L << 40) + 1, 0 };
    static const int ints[] = { -2, -1, 202, 0x4142, 3, 1000, 0, 2000 };
    int i;

    printf("%d%d%d%d%d\n", signed_char_(-128), signed_char_(127), signed_char_(-1), signed_char_(25), signed_char_(0));
    printf("%d%d%d%d%d\n", unsigned_(0), unsigned_(1u << 31), unsigned_(-1), unsigned_(-2), unsigned_(5));
    for (i = 0; i < 6; i++)
        printf("%d", long_(longs[i]));
    printf("\n%d %d %d %d %d\n", unsigned_long(-1), unsigned_long(1UL << 63), unsigned_long(4), unsigned_long(5000), unsigned_long(5));
    for (i = 0; i < 8; i++)
        printf("%d", computed(ints[i]));
    printf("\n%d%d%d%d%d\n", sparse(-2147483647 - 1), sparse(2147483647), sparse(65536), sparse(1000), sparse(0));
    printf("%d%d%d\n", boolean(0), boolean(1), boolean(2));
    return 0;
}
