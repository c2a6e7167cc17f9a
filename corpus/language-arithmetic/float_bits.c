/* float_bits.c: taking floating point numbers apart, as serialisation code does */
#include <stdio.h>
#include <stdint.h>
#include <string.h>

union pun {
    float f;
    uint32_t bits;
    unsigned char bytes[4];
};

static void dissect(float f)
{
    union pun p;
    unsigned exponent, fraction;

    p.f = f;
    exponent = p.bits >> 23 & 0xff;
    fraction = p.bits & 0x7fffff;
    printf("%-12g %08x %c 2^%-4d 1.%06x %02x..%02x\n", f, p.bits, p.bits >> 31 ? '-' : '+', (int)exponent - 127, fraction << 1,
           p.bytes[0], p.bytes[3]);
}

static uint64_t pack754(double d)
{
    uint64_t bits;

    memcpy(&bits, &d, sizeof bits);
    return bits;
}

static double unpack754(uint64_t bits)
{
    double d;

    memcpy(&d, &bits, sizeof d);
    return d;
}

/* the well-known first guess, with one step of Newton's method */
static float inverse_root(float x)
{
    union pun p;
    float half = 0.5f * x;

    p.f = x;
    p.bits = 0x5f3759df - (p.bits >> 1);
    p.f = p.f * (1.5f - half * p.f * p.f);
    return p.f;
}

int main(void)
{
    static const float samples[] = { 1, -2, 0.1f, 3.14159f, 1e-20f, 65536, 16777216.0f };
    int i;

    for (i = 0; i < (int)(sizeof samples / sizeof *samples); i++)
        dissect(samples[i]);
    printf("%016lx %016lx\n", (unsigned long)pack754(-0.5), (unsigned long)pack754(1e100));
    printf("%.17g\n", unpack754(0x400921fb54442d18));
    printf("%.9g %.9g\n", inverse_root(4), inverse_root(0.01f));
    return 0;
}
