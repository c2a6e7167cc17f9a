/* sha256_digest.c: SHA-256 in the compact form that hides in many programs */
#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define RR(x, n) ((x) >> (n) | (x) << (32 - (n)))
#define CH(x, y, z) (((x) & (y)) ^ (~(x) & (z)))
#define MAJ(x, y, z) (((x) & (y)) ^ ((x) & (z)) ^ ((y) & (z)))
#define EP0(x) (RR(x, 2) ^ RR(x, 13) ^ RR(x, 22))
#define EP1(x) (RR(x, 6) ^ RR(x, 11) ^ RR(x, 25))
#define SIG0(x) (RR(x, 7) ^ RR(x, 18) ^ ((x) >> 3))
#define SIG1(x) (RR(x, 17) ^ RR(x, 19) ^ ((x) >> 10))

static uint32_t k[64], start[8];

/* the constants are fractions of the roots of primes */
static void make_constants(void)
{
    int found = 0, n = 2, d;

    for (; found < 64; n++) {
        for (d = 2; d * d <= n && n % d; d++)
            ;
        if (d * d > n) {
            double x = n;           /* Newton's method for both roots */
            int i;

            for (i = 0; i < 60; i++)
                x -= (x * x * x - n) / (3 * x * x);
            k[found] = (uint32_t)((x - (int)x) * 4294967296.0);
            if (found < 8) {
                x = n;
                for (i = 0; i < 60; i++)
                    x = (x + n / x) / 2;
                start[found] = (uint32_t)((x - (int)x) * 4294967296.0);
            }
            found++;
        }
    }
}

static void block(uint32_t h[8], const uint8_t *p)
{
    uint32_t w[64], v[8];
    int i;

    for (i = 0; i < 16; i++, p += 4)
        w[i] = (uint32_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3];
    for (; i < 64; i++)
        w[i] = SIG1(w[i - 2]) + w[i - 7] + SIG0(w[i - 15]) + w[i - 16];
    memcpy(v, h, sizeof v);
    for (i = 0; i < 64; i++) {
        uint32_t t1 = v[7] + EP1(v[4]) + CH(v[4], v[5], v[6]) + k[i] + w[i];
        uint32_t t2 = EP0(v[0]) + MAJ(v[0], v[1], v[2]);

        memmove(v + 1, v, 7 * sizeof *v);
        v[4] += t1;
        v[0] = t1 + t2;
    }
    for (i = 0; i < 8; i++)
        h[i] += v[i];
}

static void sha256(const char *text)
{
    size_t n = strlen(text), padded = (n + 9 + 63) & ~(size_t)63, i;
    uint8_t *data = calloc(padded, 1);
    uint32_t h[8];

    memcpy(data, text, n);
    data[n] = 0x80;
    for (i = 0; i < 8; i++)
        data[padded - 1 - i] = (uint8_t)((n * 8) >> (8 * i));
    memcpy(h, start, sizeof h);
    for (i = 0; i < padded; i += 64)
        block(h, data + i);
    for (i = 0; i < 8; i++)
        printf("%08x", h[i]);
    printf("\n");
    free(data);
}

int main(void)
{
    make_constants();
    printf("%08x %08x %08x\n", k[0], k[63], start[7]);
    sha256("abc");
    sha256("");
    sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq");
    return 0;
}
