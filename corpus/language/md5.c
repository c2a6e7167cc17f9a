/*
 * md5.c: the MD5 message digest (RFC 1321) of each argument
 */
#include <stdio.h>
#include <stdint.h>
#include <string.h>

typedef struct {
	uint32_t state[4];
	uint64_t length;
	uint8_t  block[64];
} md5_context;

#define F(x, y, z) (((x) & (y)) | (~(x) & (z)))
#define G(x, y, z) (((x) & (z)) | ((y) & ~(z)))
#define H(x, y, z) ((x) ^ (y) ^ (z))
#define I(x, y, z) ((y) ^ ((x) | ~(z)))
#define ROTATE(x, n) (((x) << (n)) | ((x) >> (32 - (n))))

static const uint8_t shifts[4][4] = {
	{ 7, 12, 17, 22 }, { 5, 9, 14, 20 }, { 4, 11, 16, 23 }, { 6, 10, 15, 21 }
};

static uint32_t sines[64];

/* floor(2^32 * |sin(i + 1)|), by a series: there is no need for libm */
static void make_sines(void)
{
	int i, k;

	for (i = 0; i < 64; i++) {
		double x = i + 1, term, sum;

		while (x > 3.14159265358979323846)
			x -= 2 * 3.14159265358979323846;
		term = sum = x;
		for (k = 1; k < 30; k++) {
			term *= -x * x / ((2 * k) * (2 * k + 1));
			sum += term;
		}
		if (sum < 0)
			sum = -sum;
		sines[i] = (uint32_t)(sum * 4294967296.0);
	}
}

static void transform(md5_context *c)
{
	uint32_t w[16], a = c->state[0], b = c->state[1], cc = c->state[2], d = c->state[3], f, t;
	int i, g;

	for (i = 0; i < 16; i++)
		w[i] = (uint32_t)c->block[i * 4] | (uint32_t)c->block[i * 4 + 1] << 8 | (uint32_t)c->block[i * 4 + 2] << 16
			| (uint32_t)c->block[i * 4 + 3] << 24;

	for (i = 0; i < 64; i++) {
		switch (i / 16) {
		case 0:  f = F(b, cc, d); g = i;                break;
		case 1:  f = G(b, cc, d); g = (5 * i + 1) % 16; break;
		case 2:  f = H(b, cc, d); g = (3 * i + 5) % 16; break;
		default: f = I(b, cc, d); g = 7 * i % 16;       break;
		}
		t = d;
		d = cc;
		cc = b;
		f += a + sines[i] + w[g];
		b += ROTATE(f, shifts[i / 16][i % 4]);
		a = t;
	}
	c->state[0] += a;
	c->state[1] += b;
	c->state[2] += cc;
	c->state[3] += d;
}

static void md5_init(md5_context *c)
{
	static const md5_context start = { { 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476 }, 0, { 0 } };

	*c = start;
}

static void md5_update(md5_context *c, const void *data, size_t n)
{
	const uint8_t *p = data;

	while (n-- > 0) {
		c->block[c->length++ % 64] = *p++;
		if (c->length % 64 == 0)
			transform(c);
	}
}

static void md5_final(md5_context *c, uint8_t digest[16])
{
	uint64_t bits = c->length * 8;
	uint8_t pad = 0x80;
	int i;

	md5_update(c, &pad, 1);
	pad = 0;
	while (c->length % 64 != 56)
		md5_update(c, &pad, 1);
	for (i = 0; i < 8; i++) {
		pad = (uint8_t)(bits >> (8 * i));
		md5_update(c, &pad, 1);
	}
	for (i = 0; i < 16; i++)
		digest[i] = (uint8_t)(c->state[i / 4] >> (i % 4 * 8));
}

int main(int argc, char *argv[])
{
	md5_context c;
	uint8_t digest[16];
	int i, k;

	make_sines();
	for (i = 1; i < argc; i++) {
		md5_init(&c);
		md5_update(&c, argv[i], strlen(argv[i]));
		md5_final(&c, digest);
		for (k = 0; k < 16; k++)
			printf("%02x", digest[k]);
		printf("  %s\n", argv[i]);
	}
	return 0;
}
