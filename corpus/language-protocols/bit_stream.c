/* bit_stream.c: fields of any number of bits, written most significant first, and variable length integers */
#include <stdio.h>
#include <stdint.h>
#include <string.h>

typedef struct { uint8_t *data; size_t bits; } bit_writer;
typedef struct { const uint8_t *data; size_t at, bits; } bit_reader;

static void put_bits(bit_writer *w, uint32_t value, int n)
{
    while (n-- > 0) {
        if (value >> n & 1)
            w->data[w->bits / 8] |= 0x80 >> w->bits % 8;
        w->bits++;
    }
}

static int get_bits(bit_reader *r, int n, uint32_t *value)
{
    uint32_t v = 0;

    if (r->bits - r->at < (size_t)n)
        return -1;
    for (; n; n--, r->at++)
        v = v << 1 | (r->data[r->at >> 3] >> (7 - (r->at & 7)) & 1);
    *value = v;
    return 0;
}

static int32_t sign_extend(uint32_t v, int n)
{
    uint32_t sign = 1u << (n - 1);

    return (int32_t)((v ^ sign) - sign);
}

static size_t put_varint(uint8_t *to, uint64_t v)
{
    uint8_t *p = to;

    for (; v >= 0x80; v >>= 7)
        *p++ = (uint8_t)v | 0x80;
    *p++ = v;
    return p - to;
}

static uint64_t get_varint(const uint8_t **p)
{
    uint64_t v = 0;
    int shift = 0;

    do
        v |= (uint64_t)(**p & 0x7f) << shift, shift += 7;
    while (*(*p)++ & 0x80);
    return v;
}

static uint64_t zigzag(int64_t v) { return (uint64_t)v << 1 ^ (uint64_t)(v >> 63); }
static int64_t unzigzag(uint64_t v) { return (int64_t)(v >> 1) ^ -(int64_t)(v & 1); }

int main(void)
{
    static const struct { uint32_t value; int width; } fields[] = { { 5, 3 }, { 1, 1 }, { 0x1ff, 9 }, { 0xdeadbeef, 32 }, { 0, 5 }, { 0x2a, 6 } };
    static const int64_t numbers[] = { 0, -1, 1, 63, 64, -65, 300, INT64_MAX, INT64_MIN };
    uint8_t buffer[64] = { 0 };
    bit_writer w = { buffer, 0 };
    bit_reader r = { buffer, 0, 0 };
    const uint8_t *p = buffer;
    uint8_t *q = buffer;
    uint32_t v;
    unsigned i;

    for (i = 0; i < sizeof fields / sizeof *fields; i++)
        put_bits(&w, fields[i].value, fields[i].width);
    r.bits = w.bits;
    for (i = 0; i < (w.bits + 7) / 8; i++)
        printf("%02x", buffer[i]);
    printf("\n");
    for (i = 0; i < sizeof fields / sizeof *fields && get_bits(&r, fields[i].width, &v) == 0; i++)
        printf("%x/%d ", v, sign_extend(v, fields[i].width));
    printf("%d\n", get_bits(&r, 1, &v));

    for (i = 0; i < sizeof numbers / sizeof *numbers; i++)
        q += put_varint(q, zigzag(numbers[i]));
    printf("%td bytes:", q - buffer);
    while (p < q)
        printf(" %lld", (long long)unzigzag(get_varint(&p)));
    printf("\n");
    return 0;
}
