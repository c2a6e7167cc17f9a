/* union_punning.c: the same bytes seen as different things */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

union number {
    float    f;
    uint32_t u;
    int32_t  i;
    struct { uint16_t low, high; } halves;
    uint8_t  bytes[4];
};

typedef struct value {
    enum { NONE, INTEGER, REAL, TEXT } tag;
    union {
        long   integer;
        double real;
        char   text[16];
    } as;
} value;

union address {
    uint32_t word;
    unsigned char octet[4];
};

static void describe(float f)
{
    union number n;

    n.f = f;
    printf("%g: %08x sign %u exponent %d mantissa %06x bytes %02x %02x %02x %02x halves %04x %04x\n", f, n.u, n.u >> 31,
           (int)(n.u >> 23 & 0xff) - 127, n.u & 0x7fffff, n.bytes[0], n.bytes[1], n.bytes[2], n.bytes[3], n.halves.low, n.halves.high);
}

static void print(const value *v)
{
    switch (v->tag) {
    case NONE:    printf("nothing\n"); break;
    case INTEGER: printf("integer %ld\n", v->as.integer); break;
    case REAL:    printf("real %.3f\n", v->as.real); break;
    case TEXT:    printf("text \"%s\"\n", v->as.text); break;
    }
}

/* the old trick; one step of Newton's method */
static float inverse_root(float x)
{
    union number n;

    n.f = x;
    n.i = 0x5f3759df - (n.i >> 1);
    return n.f * (1.5f - 0.5f * x * n.f * n.f);
}

int main(void)
{
    value values[4] = { { NONE, { 0 } }, { INTEGER, { -5 } }, { REAL, { 0 } }, { TEXT, { 0 } } };
    union address a = { 0x0100007f };
    union number n = { .u = 0x80000000u };
    unsigned i;

    describe(1.0f);
    describe(-0.15625f);
    describe(16777216.0f);

    values[2].as.real = 2.5;
    strcpy(values[3].as.text, "seven");
    for (i = 0; i < sizeof values / sizeof values[0]; i++)
        print(&values[i]);

    printf("%u.%u.%u.%u\n", a.octet[0], a.octet[1], a.octet[2], a.octet[3]);
    a.octet[3] = 2;
    printf("%08x\n", a.word);

    printf("%d %d\n", n.i < 0, n.f == 0.0f);
    n.halves.high = 0x4049;
    n.halves.low = 0x0fdb;
    printf("%.6f\n", n.f);
    printf("%.5f %.5f\n", inverse_root(4.0f), inverse_root(0.01f));
    printf("%zu %zu %zu\n", sizeof(union number), sizeof(value), sizeof values[0].as);
    return 0;
}
