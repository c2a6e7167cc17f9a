/* crc_tables.c: cyclic redundancy checks, bit by bit and by tables computed at the start */
#include <stdio.h>
#include <stdint.h>
#include <string.h>

static uint32_t table32[256];
static uint16_t table16[256];

static void make_tables(void)
{
    unsigned n, k;

    for (n = 0; n < 256; n++) {
        uint32_t c = n;
        uint16_t d = n << 8;

        for (k = 0; k < 8; k++) {
            c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1;
            d = d & 0x8000 ? (d << 1) ^ 0x1021 : d << 1;
        }
        table32[n] = c;
        table16[n] = d;
    }
}

static uint32_t crc32(const void *data, size_t n)
{
    const uint8_t *p = data;
    uint32_t c = ~0u;

    while (n--)
        c = table32[(c ^ *p++) & 0xff] ^ (c >> 8);
    return ~c;
}

static uint16_t crc16_ccitt(const char *s, int n)
{
    uint16_t crc = 0xffff;

    while (n--)
        crc = (crc << 8) ^ table16[((crc >> 8) ^ (uint8_t)*s++) & 0xff];
    return crc;
}

static uint8_t crc8(const uint8_t *p, size_t n)
{
    uint8_t crc = 0;
    int i;

    while (n-- > 0) {
        crc ^= *p++;
        for (i = 0; i < 8; i++)
            crc = crc & 0x80 ? (uint8_t)(crc << 1) ^ 0x07 : crc << 1;
    }
    return crc;
}

static uint32_t adler32(const char *s)
{
    uint32_t a = 1, b = 0;

    while (*s) {
        a = (a + (uint8_t)*s++) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

static uint16_t fletcher16(const uint8_t *p, int n)
{
    uint16_t a = 0, b = 0;

    for (; n; n--) {
        a = (a + *p++) % 255;
        b = (b + a) % 255;
    }
    return b << 8 | a;
}

int main(void)
{
    static const char check[] = "123456789";
    const size_t n = sizeof check - 1;

    make_tables();
    printf("%08x\n", crc32(check, n));          /* cbf43926 */
    printf("%04x\n", crc16_ccitt(check, (int)n)); /* 29b1 */
    printf("%02x\n", crc8((const uint8_t *)check, n)); /* f4 */
    printf("%08x\n", adler32("Wikipedia"));     /* 11e60398 */
    printf("%04x\n", fletcher16((const uint8_t *)"abcde", 5)); /* c8f0 */
    printf("%08x %08x\n", crc32("", 0), crc32("\0\0\0\0", 4));
    printf("%x %x\n", table32[255], table16[255]);
    return 0;
}
