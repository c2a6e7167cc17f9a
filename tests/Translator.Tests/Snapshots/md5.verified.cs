/*
 * md5.c: the MD5 message digest (RFC 1321) of each argument
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using size_t = ulong;
using uint32_t = uint;
using uint64_t = ulong;
using uint8_t = byte;

internal static unsafe class Md5
{
    internal struct md5_context
    {
        public fixed uint32_t state[4];
        public uint64_t length;
        public fixed uint8_t block[64];
    }

    static uint32_t F(uint32_t x, uint32_t y, uint32_t z) => (x & y) | (~x & z);
    static uint32_t G(uint32_t x, uint32_t y, uint32_t z) => (x & z) | (y & ~z);
    static uint32_t H(uint32_t x, uint32_t y, uint32_t z) => x ^ y ^ z;
    static uint32_t I(uint32_t x, uint32_t y, uint32_t z) => y ^ (x | ~z);
    static uint32_t ROTATE(uint32_t x, int n) => (x << n) | (x >> (32 - n));

    static readonly uint8_t* shifts = StaticStorage.Create<uint8_t>([7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]);

    static readonly uint32_t* sines = StaticStorage.Allocate<uint32_t>(64);

    /* floor(2^32 * |sin(i + 1)|), by a series: there is no need for libm */
    static void make_sines()
    {
        int i, k;

        for (i = 0; i < 64; i++)
        {
            double x = i + 1, term, sum;

            while (x > 3.14159265358979323846)
                x -= 2 * 3.14159265358979323846;
            term = sum = x;
            for (k = 1; k < 30; k++)
            {
                term *= -x * x / (2 * k * (2 * k + 1));
                sum += term;
            }
            if (sum < 0)
                sum = -sum;
            sines[i] = Truncate.ToUInt32(sum * 4294967296.0);
        }
    }

    static void transform(md5_context* c)
    {
        uint32_t* w = stackalloc uint32_t[16];
        uint32_t a = c->state[0], b = c->state[1], cc = c->state[2], d = c->state[3], f, t;
        int i, g;

        for (i = 0; i < 16; i++)
            w[i] = (uint32_t)c->block[i * 4] | (uint32_t)c->block[i * 4 + 1] << 8 | (uint32_t)c->block[i * 4 + 2] << 16
                | (uint32_t)c->block[i * 4 + 3] << 24;

        for (i = 0; i < 64; i++)
        {
            switch (i / 16)
            {
                case 0:
                    f = F(b, cc, d);
                    g = i;
                    break;
                case 1:
                    f = G(b, cc, d);
                    g = (5 * i + 1) % 16;
                    break;
                case 2:
                    f = H(b, cc, d);
                    g = (3 * i + 5) % 16;
                    break;
                default:
                    f = I(b, cc, d);
                    g = 7 * i % 16;
                    break;
            }
            t = d;
            d = cc;
            cc = b;
            f += a + sines[i] + w[g];
            b += ROTATE(f, (shifts + i / 16 * 4)[i % 4]);
            a = t;
        }
        c->state[0] += a;
        c->state[1] += b;
        c->state[2] += cc;
        c->state[3] += d;
    }

    static md5_context start = create_start();

    static md5_context create_start()
    {
        md5_context value = default;
        value.state[0] = 0x67452301;
        value.state[1] = 0xefcdab89u;
        value.state[2] = 0x98badcfeu;
        value.state[3] = 0x10325476;
        return value;
    }

    static void md5_init(md5_context* c)
    {

        *c = start;
    }

    static void md5_update(md5_context* c, void* data, size_t n)
    {
        uint8_t* p = (uint8_t*)data;

        while (n-- > 0)
        {
            c->block[c->length++ % 64] = *p++;
            if (c->length % 64 == 0)
                transform(c);
        }
    }

    static void md5_final(md5_context* c, uint8_t* digest)
    {
        uint64_t bits = c->length * 8;
        uint8_t pad = 0x80;
        int i;

        md5_update(c, &pad, 1);
        pad = 0;
        while (c->length % 64 != 56)
            md5_update(c, &pad, 1);
        for (i = 0; i < 8; i++)
        {
            pad = (uint8_t)(bits >> (8 * i));
            md5_update(c, &pad, 1);
        }
        for (i = 0; i < 16; i++)
            digest[i] = (uint8_t)(c->state[i / 4] >> (i % 4 * 8));
    }

    static int main(int argc, sbyte** argv)
    {
        md5_context c;
        uint8_t* digest = stackalloc uint8_t[16];
        int i, k;

        make_sines();
        for (i = 1; i < argc; i++)
        {
            md5_init(&c);
            md5_update(&c, argv[i], strlen(argv[i]));
            md5_final(&c, digest);
            for (k = 0; k < 16; k++)
                printf("%02x"u8, digest[k]);
            printf("  %s\n"u8, argv[i]);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
