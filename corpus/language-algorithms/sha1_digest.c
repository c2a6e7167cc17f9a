/* sha1_digest.c: SHA-1 as in RFC 3174, fed in pieces */
#include <stdio.h>
#include <stdint.h>
#include <string.h>

#define ROL(x, n) (((x) << (n)) | ((x) >> (32 - (n))))

typedef struct {
    uint32_t h[5];
    uint64_t bits;
    unsigned char block[64];
    unsigned used;
} sha1;

static void sha1_init(sha1 *s)
{
    static const uint32_t start[5] = { 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0 };

    memcpy(s->h, start, sizeof start);
    s->bits = s->used = 0;
}

static void process(sha1 *s)
{
    uint32_t w[80], a = s->h[0], b = s->h[1], c = s->h[2], d = s->h[3], e = s->h[4];
    int t;

    for (t = 0; t < 16; t++)
        w[t] = (uint32_t)s->block[4 * t] << 24 | s->block[4 * t + 1] << 16 | s->block[4 * t + 2] << 8 | s->block[4 * t + 3];
    for (; t < 80; t++)
        w[t] = ROL(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
    for (t = 0; t < 80; t++) {
        uint32_t f, k, temp;

        if (t < 20)
            f = (b & c) | (~b & d), k = 0x5a827999;
        else if (t < 40)
            f = b ^ c ^ d, k = 0x6ed9eba1;
        else if (t < 60)
            f = (b & c) | (b & d) | (c & d), k = 0x8f1bbcdc;
        else
            f = b ^ c ^ d, k = 0xca62c1d6;
        temp = ROL(a, 5) + f + e + k + w[t];
        e = d;
        d = c;
        c = ROL(b, 30);
        b = a;
        a = temp;
    }
    s->h[0] += a;
    s->h[1] += b;
    s->h[2] += c;
    s->h[3] += d;
    s->h[4] += e;
    s->used = 0;
}

static void sha1_add(sha1 *s, const void *data, size_t n)
{
    const unsigned char *p = data;

    s->bits += n * 8;
    while (n--) {
        s->block[s->used++] = *p++;
        if (s->used == sizeof s->block)
            process(s);
    }
}

static void sha1_end(sha1 *s, unsigned char digest[20])
{
    uint64_t bits = s->bits;
    unsigned char length[8];
    int i;

    sha1_add(s, "\x80", 1);
    while (s->used != 56)
        sha1_add(s, "", 1);
    for (i = 0; i < 8; i++)
        length[i] = bits >> (56 - 8 * i);
    sha1_add(s, length, 8);
    for (i = 0; i < 20; i++)
        digest[i] = s->h[i / 4] >> (24 - i % 4 * 8);
}

static void print(const unsigned char *d)
{
    int i;

    for (i = 0; i < 20; i++)
        printf("%02x", d[i]);
    printf("\n");
}

int main(void)
{
    unsigned char digest[20];
    char as[100];
    sha1 s;
    int i;

    sha1_init(&s);
    sha1_add(&s, "abc", 3);
    sha1_end(&s, digest);
    print(digest);                  /* a9993e36... */
    sha1_init(&s);
    sha1_end(&s, digest);
    print(digest);                  /* da39a3ee... */
    memset(as, 'a', sizeof as);
    sha1_init(&s);
    for (i = 0; i < 100; i++)
        sha1_add(&s, as, sizeof as);
    sha1_end(&s, digest);
    print(digest);
    return 0;
}
