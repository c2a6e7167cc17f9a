/* crc.c: table lookups and unsigned arithmetic */
#include <stdio.h>
#include <stddef.h>

#define SIZE 1000000

static unsigned table[256];
static unsigned char data[SIZE];

static unsigned crc(const unsigned char *p, size_t n)
{
    unsigned c = ~0u;

    while (n--)
        c = table[(c ^ *p++) & 0xff] ^ (c >> 8);
    return ~c;
}

int main(void)
{
    unsigned i, j, x = 0;

    for (i = 0; i < 256; i++) {
        unsigned c = i;
        for (j = 0; j < 8; j++)
            c = c & 1 ? 0xedb88320u ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    for (i = 0; i < SIZE; i++)
        data[i] = i * 7;
    for (i = 0; i < 200; i++) {
        data[i] ^= i;
        x ^= crc(data, sizeof data);
    }
    printf("%08x\n", x);
    return 0;
}
