/* int128.c - integers of sixteen bytes */
#include <stdio.h>

typedef __int128 i128;
typedef unsigned __int128 u128;

static struct item {
    char tag;
    i128 value;
    int behind;
} item = { 'a', -5, 7 };

static i128 values[3] = { 1, -2, 3 };
static u128 big = (u128)1 << 100;

static void show(const char *name, u128 v)
{
    printf("%s %016lx%016lx\n", name, (unsigned long)(v >> 64), (unsigned long)v);
}

/* In decimal, which printf can't. */
static void decimal(u128 v)
{
    char digits[40], *p = digits + sizeof digits;

    *--p = '\0';
    do
        *--p = '0' + (int)(v % 10);
    while ((v /= 10) != 0);
    puts(p);
}

static i128 sum(const i128 *p, int n)
{
    i128 total = 0;
    int i;

    for (i = 0; i < n; i++)
        total += p[i];
    return total;
}

static struct item next(struct item x)
{
    x.value++;
    return x;
}

int main(void)
{
    i128 a = -1;
    u128 b = a;
    unsigned long ul = ~0ul;
    struct item after = next(item);

    show("a", a);
    show("b", b);
    show("big", big);
    show("product", (u128)ul * ul);
    decimal((u128)ul * ul);
    decimal(big);
    a += 5;
    a -= 7u;
    a *= 3;
    a /= 2;
    show("a", a);
    b >>= 3;
    b <<= 2;
    b |= 1;
    b ^= 0xff;
    b &= ~(u128)0x10;
    show("b", b);
    show("shift", (i128)((u128)-1 << 70) >> 5);
    show("not", ~b);
    printf("%g %g %d\n", (double)big, (double)a, a < 0 && b > big);
    printf("%d %ld %u\n", (int)b, (long)a, (unsigned)b);
    printf("%zu %zu %zu\n", sizeof(i128), sizeof(struct item), __builtin_offsetof(struct item, value));
    printf("%c %d\n", after.tag, after.behind);
    show("after", after.value);
    show("sum", sum(values, 3));
    show("both", (u128)0x123456789abcdef0ull << 64 | 5);
    return 0;
}
