/* integer_limits.c: the limits of every integer type, and what lies just inside of them */
#include <stdio.h>
#include <limits.h>
#include <stdint.h>

#define SHOW(type, format, low, high)                                     \
    printf("%-18s %zu bytes  " format " .. " format "\n",                 \
           #type, sizeof(type), (type)(low), (type)(high))

int main(void)
{
    SHOW(signed char, "%d", SCHAR_MIN, SCHAR_MAX);
    SHOW(unsigned char, "%d", 0, UCHAR_MAX);
    SHOW(char, "%d", CHAR_MIN, CHAR_MAX);
    SHOW(short, "%d", SHRT_MIN, SHRT_MAX);
    SHOW(unsigned short, "%d", 0, USHRT_MAX);
    SHOW(int, "%d", INT_MIN, INT_MAX);
    SHOW(unsigned, "%u", 0, UINT_MAX);
    SHOW(long, "%ld", LONG_MIN, LONG_MAX);
    SHOW(unsigned long, "%lu", 0, ULONG_MAX);
    SHOW(long long, "%lld", LLONG_MIN, LLONG_MAX);
    SHOW(unsigned long long, "%llu", 0, ULLONG_MAX);

    /* one step over the edge wraps for unsigned types */
    {
        unsigned char b = UCHAR_MAX;
        unsigned short h = USHRT_MAX;
        unsigned w = UINT_MAX;
        uint64_t d = UINT64_MAX;

        b++, h++, w++, d++;
        printf("%d %d %u %llu\n", b, h, w, (unsigned long long)d);
        b--;
        h--;
        w--;
        d--;
        printf("%d %d %u %llu\n", b, h, w, (unsigned long long)d);
    }

    /* the most negative value has no positive counterpart, its unsigned image has */
    printf("%u %lu\n", -(unsigned)INT_MIN, -(unsigned long)LONG_MIN);
    printf("%d %d\n", INT_MIN / 2, INT_MIN % 10);
    return 0;
}
