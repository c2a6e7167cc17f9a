/* byte_access.c: numbers in buffers: by casts, by shifts and by memcpy, in both byte orders */
#include <stdio.h>
#include <stdint.h>
#include <string.h>

static void put16(unsigned char *p, uint16_t v) { *p++ = v >> 8; *p = v; }
static void put32(unsigned char *p, uint32_t v) { put16(p, v >> 16); put16(p + 2, v); }
static void put64(unsigned char *p, uint64_t v) { put32(p, v >> 32); put32(p + 4, v); }
static uint16_t get16(const unsigned char *p) { return p[0] << 8 | p[1]; }
static uint32_t get32(const unsigned char *p) { return (uint32_t)get16(p) << 16 | get16(p + 2); }
static uint64_t get64(const unsigned char *p) { return (uint64_t)get32(p) << 32 | get32(p + 4); }
static int16_t get16s(const unsigned char *p) { return (int16_t)get16(p); }

static uint32_t get32le(const void *p)
{
    const uint8_t *b = p;

    return b[0] | b[1] << 8 | b[2] << 16 | (uint32_t)b[3] << 24;
}

static void dump(const void *data, size_t n)
{
    const unsigned char *p = data;

    while (n--)
        printf("%02x", *p++);
    printf("\n");
}

int main(void)
{
    unsigned char buffer[16] = { 0 };
    uint32_t words[4];
    uint16_t half;
    double d;

    put16(buffer, 0xfffe);
    put32(buffer + 2, 0x89abcdef);
    put64(buffer + 6, 0x0123456789abcdefULL);
    dump(buffer, sizeof buffer);
    printf("%u %d\n", get16(buffer), get16s(buffer));
    printf("%x %llx\n", get32(buffer + 2), (unsigned long long)get64(buffer + 6));
    printf("%x\n", get32le(buffer + 2));

    memcpy(words, buffer, sizeof words);
    printf("%x %x\n", words[0], words[1]);
    words[1] = 0x44434241;
    printf("%.4s\n", (char *)&words[1]);
    *((unsigned char *)words + 5) = 'z';
    printf("%.4s\n", (const char *)(words + 1));
    half = *(uint16_t *)words;
    printf("%x\n", half);
    *(int32_t *)&words[2] = -2;
    printf("%u %d\n", words[2], *(signed char *)&words[2]);

    memcpy(&d, "\0\0\0\0\0\0\xf0\x3f", 8);
    printf("%g\n", d);
    dump(&d, sizeof d);
    return 0;
}
