/* sha256_digest.c: SHA-256 in the compact form that hides in many programs */
using System.Runtime.CompilerServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using size_t = ulong;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class Sha256Digest
{
    static uint32_t RR(uint32_t x, int n) => x >> n | x << (32 - n);
    static uint32_t CH(uint32_t x, uint32_t y, uint32_t z) => (x & y) ^ (~x & z);
    static uint32_t MAJ(uint32_t x, uint32_t y, uint32_t z) => (x & y) ^ (x & z) ^ (y & z);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint32_t EP0(uint32_t x) => RR(x, 2) ^ RR(x, 13) ^ RR(x, 22);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint32_t EP1(uint32_t x) => RR(x, 6) ^ RR(x, 11) ^ RR(x, 25);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint32_t SIG0(uint32_t x) => RR(x, 7) ^ RR(x, 18) ^ (x >> 3);
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static uint32_t SIG1(uint32_t x) => RR(x, 17) ^ RR(x, 19) ^ (x >> 10);

    static readonly uint32_t* k = StaticStorage.Allocate<uint32_t>(64);
    static readonly uint32_t* start = StaticStorage.Allocate<uint32_t>(8);

    /* the constants are fractions of the roots of primes */
    static void make_constants()
    {
        int found = 0, n = 2, d;

        for (; found < 64; n++)
        {
            for (d = 2; d * d <= n && n % d != 0; d++)
                ;
            if (d * d > n)
            {
                double x = n;           /* Newton's method for both roots */
                int i;

                for (i = 0; i < 60; i++)
                    x -= (x * x * x - n) / (3 * x * x);
                k[found] = Truncate.ToUInt32((x - Truncate.ToInt32(x)) * 4294967296.0);
                if (found < 8)
                {
                    x = n;
                    for (i = 0; i < 60; i++)
                        x = (x + n / x) / 2;
                    start[found] = Truncate.ToUInt32((x - Truncate.ToInt32(x)) * 4294967296.0);
                }
                found++;
            }
        }
    }

    static void block(uint32_t* h, uint8_t* p)
    {
        uint32_t* w = stackalloc uint32_t[64];
        uint32_t* v = stackalloc uint32_t[8];
        int i;

        for (i = 0; i < 16; i++, p += 4)
            w[i] = (uint32_t)p[0] << 24 | (uint)(p[1] << 16) | (uint)(p[2] << 8) | p[3];
        for (; i < 64; i++)
            w[i] = SIG1(w[i - 2]) + w[i - 7] + SIG0(w[i - 15]) + w[i - 16];
        memcpy(v, h, 8 * sizeof(uint32_t));
        for (i = 0; i < 64; i++)
        {
            uint32_t t1 = v[7] + EP1(v[4]) + CH(v[4], v[5], v[6]) + k[i] + w[i];
            uint32_t t2 = EP0(v[0]) + MAJ(v[0], v[1], v[2]);

            memmove(v + 1, v, 7 * sizeof(uint32_t));
            v[4] += t1;
            v[0] = t1 + t2;
        }
        for (i = 0; i < 8; i++)
            h[i] += v[i];
    }

    static void sha256(sbyte* text)
    {
        size_t n = strlen(text), padded = (n + 9 + 63) & ~63UL, i;
        uint8_t* data = (uint8_t*)calloc(padded, 1);
        uint32_t* h = stackalloc uint32_t[8];

        memcpy(data, text, n);
        data[n] = 0x80;
        for (i = 0; i < 8; i++)
            data[padded - 1 - i] = (uint8_t)((n * 8) >> (int)(8 * i));
        memcpy(h, start, 8 * sizeof(uint32_t));
        for (i = 0; i < padded; i += 64)
            block(h, data + i);
        for (i = 0; i < 8; i++)
            printf("%08x"u8, h[i]);
        printf("\n"u8);
        free(data);
    }

    static int main()
    {
        make_constants();
        printf("%08x %08x %08x\n"u8, k[0], k[63], start[7]);
        sha256("abc"u8.ToPointer());
        sha256(""u8.ToPointer());
        sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"u8.ToPointer());
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
