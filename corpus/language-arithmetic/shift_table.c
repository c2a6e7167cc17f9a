/* shift_table.c: shifts of all widths: the type is that of the left operand alone */
#include <stdio.h>
#include <stdint.h>

static uint32_t rotl32(uint32_t x, int n) { return x << n | x >> (32 - n); }
static uint64_t rotr64(uint64_t x, unsigned n) { return (x >> n) | (x << (64 - n)); }
static uint8_t rotl8(uint8_t x, int n) { return x << n | x >> (8 - n); }
static uint16_t rotl16(uint16_t x, int n) { return x << n | x >> (16 - n); }

int main(void)
{
    int i;
    unsigned char byte = 0x96;
    short neg = -256;
    long long one = 1;
    long count = 4;

    for (i = 0; i < 8; i++)
        printf("%d: %03x %02x %d\n", i, byte << i, byte >> i, neg >> i);

    for (i = 0; i < 64; i += 9)
        printf("1 << %2d = %llx\n", i, (unsigned long long)one << i);

    printf("%d\n", -1 >> 31);
    printf("%u\n", -1u >> 31);
    printf("%d\n", (unsigned char)0xff >> 4);
    printf("%d\n", (signed char)0xff >> 4);
    printf("%lx\n", 1UL << count << count);
    printf("%x\n", 0xf0 >> count);

    printf("%08x %08x\n", rotl32(0xdeadbeef, 8), rotl32(0x80000001, 1));
    printf("%016llx\n", (unsigned long long)rotr64(0x0123456789abcdefULL, 20));
    printf("%02x %04x\n", rotl8(0x81, 1), rotl16(0x8001, 4));

    /* a shift count of any integer type */
    {
        char c = 3;
        unsigned long long ull = 5;
        uint32_t w = 0x1234;

        w <<= c;
        printf("%x\n", w);
        w >>= ull;
        printf("%x\n", w);
        w <<= 16;
        w >>= 4 + c;
        printf("%x\n", w);
    }

    /* fields of an IPv4 header's first word */
    {
        uint32_t word = 0x45000054;

        printf("version %u, words %u, service %u, length %u\n", word >> 28, word >> 24 & 0xf, word >> 16 & 0xff, word & 0xffff);
    }
    return 0;
}
