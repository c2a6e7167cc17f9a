/* overflow_checks.c: adding and multiplying with checks, as allocators and parsers have to */
#include <stdio.h>
#include <stdint.h>
#include <limits.h>
#include <stddef.h>

static int add_int(int a, int b, int *sum)
{
    if ((b > 0 && a > INT_MAX - b) || (b < 0 && a < INT_MIN - b))
        return -1;
    *sum = a + b;
    return 0;
}

static int mul_size(size_t a, size_t b, size_t *product)
{
    if (a != 0 && b > SIZE_MAX / a)
        return -1;
    *product = a * b;
    return 0;
}

static int add_u32(uint32_t a, uint32_t b, uint32_t *sum)
{
    *sum = a + b;
    return *sum < a ? -1 : 0;   /* it wrapped */
}

/* reads a decimal number, -1 if it does not fit */
static int parse_u16(const char *s, uint16_t *value)
{
    unsigned v = 0;

    do {
        if (*s < '0' || *s > '9')
            return -1;
        v = v * 10 + (*s - '0');
        if (v > UINT16_MAX)
            return -1;
    } while (*++s);
    *value = v;
    return 0;
}

int main(void)
{
    int sum = 0;
    size_t product = 0;
    uint32_t w = 0;
    uint16_t port = 0;
    int r;

    r = add_int(INT_MAX, 1, &sum);
    printf("%d\n", r);
    r = add_int(INT_MAX - 1, 1, &sum);
    printf("%d %d\n", r, sum);
    r = add_int(INT_MIN, -1, &sum);
    printf("%d\n", r);
    r = add_int(-5, -6, &sum);
    printf("%d %d\n", r, sum);

    r = mul_size((size_t)1 << 33, (size_t)1 << 31, &product);
    printf("%d\n", r);
    r = mul_size((size_t)1 << 33, ((size_t)1 << 31) - 1, &product);
    printf("%d %zu\n", r, product);

    r = add_u32(0xfffffff0u, 0x0f, &w);
    printf("%d %x\n", r, w);
    r = add_u32(0xfffffff0u, 0x11, &w);
    printf("%d %x\n", r, w);

    printf("%d ", parse_u16("65535", &port));
    printf("%u\n", port);
    printf("%d ", parse_u16("65536", &port));
    printf("%d ", parse_u16("8x", &port));
    printf("%d\n", parse_u16("", &port));
    return 0;
}
