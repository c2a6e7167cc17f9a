/* checked_arithmetic.c - gcc's checked arithmetic in all mixtures of types */
#include <limits.h>
#include <stdio.h>

_Static_assert(__builtin_add_overflow_p(INT_MAX, 1, 0), "one more than the largest");
_Static_assert(!__builtin_mul_overflow_p(1L << 20, 1L << 20, 0L), "fits a long");

/* Grows a buffer size the careful way. */
static int grow(size_t have, size_t count, size_t each, size_t *result)
{
    size_t more;

    if (__builtin_mul_overflow(count, each, &more))
        return -1;
    if (__builtin_add_overflow(have, more, result))
        return -1;
    return 0;
}

int main(void)
{
    int i;
    long l;
    short s;
    unsigned u;
    unsigned char c;
    unsigned long ul;
    long long ll;
    size_t size = 0;
    int minus = -1;
    int failed;

    failed = __builtin_add_overflow(INT_MAX, 1, &i);
    printf("%d %d\n", failed, i);
    failed = __builtin_add_overflow(minus, 1u, &u);
    printf("%d %u\n", failed, u);
    failed = __builtin_sub_overflow(1u, 2, &u);
    printf("%d %u\n", failed, u);
    failed = __builtin_mul_overflow(ULONG_MAX, ULONG_MAX, &ul);
    printf("%d %lu\n", failed, ul);
    failed = __builtin_mul_overflow(LONG_MIN, minus, &l);
    printf("%d %ld\n", failed, l);
    failed = __builtin_mul_overflow(LONG_MIN, minus, &ul);
    printf("%d %lu\n", failed, ul);
    failed = __builtin_add_overflow(200, 100, &c);
    printf("%d %d\n", failed, c);
    failed = __builtin_sub_overflow((char)-100, (char)100, &s);
    printf("%d %d\n", failed, s);
    failed = __builtin_sadd_overflow(5, 6, &i);
    printf("%d %d\n", failed, i);
    failed = __builtin_umull_overflow(1ul << 40, 1ul << 30, &ul);
    printf("%d %lu\n", failed, ul);
    failed = __builtin_ssubll_overflow(LLONG_MIN, 1, &ll);
    printf("%d %lld\n", failed, ll);
    failed = __builtin_add_overflow(ULONG_MAX, minus, &ul);
    printf("%d %lu\n", failed, ul);
    printf("%d %d\n", __builtin_mul_overflow_p(minus, 3, (unsigned)0), __builtin_add_overflow_p(minus, 3, (signed char)0));
    printf("%d", grow(10, 20, 30, &size));
    printf(" %zu\n", size);
    printf("%d\n", grow(10, (size_t)-1, 2, &size));
    return 0;
}
