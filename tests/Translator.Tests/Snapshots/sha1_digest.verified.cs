/* sha1_digest.c: SHA-1 as in RFC 3174, fed in pieces */
using System;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using size_t = ulong;
using uint32_t = uint;
using uint64_t = ulong;

internal static unsafe class Sha1Digest
{
    static uint32_t ROL(uint32_t x, int n) => (x << n) | (x >> (32 - n));

    internal struct sha1
    {
        public fixed uint32_t h[5];
        public uint64_t bits;
        public fixed byte block[64];
        public uint used;
    }

    static readonly uint32_t* start = StaticStorage.Create<uint32_t>([0x67452301, 0xefcdab89u, 0x98badcfeu, 0x10325476, 0xc3d2e1f0u]);

    static void sha1_init(sha1* s)
    {

        memcpy(s->h, start, 5 * sizeof(uint32_t));
        s->bits = s->used = 0;
    }

    static void process(sha1* s)
    {
        uint32_t* w = stackalloc uint32_t[80];
        uint32_t a = s->h[0], b = s->h[1], c = s->h[2], d = s->h[3], e = s->h[4];
        int t;

        for (t = 0; t < 16; t++)
            w[t] = (uint32_t)s->block[4 * t] << 24 | (uint)(s->block[4 * t + 1] << 16) | (uint)(s->block[4 * t + 2] << 8) | s->block[4 * t + 3];
        for (; t < 80; t++)
            w[t] = ROL(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
        for (t = 0; t < 80; t++)
        {
            uint32_t f, k, temp;

            if (t < 20)
            {
                f = (b & c) | (~b & d);
                k = 0x5a827999;
            }
            else if (t < 40)
            {
                f = b ^ c ^ d;
                k = 0x6ed9eba1;
            }
            else if (t < 60)
            {
                f = (b & c) | (b & d) | (c & d);
                k = 0x8f1bbcdcu;
            }
            else
            {
                f = b ^ c ^ d;
                k = 0xca62c1d6u;
            }
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

    static void sha1_add(sha1* s, void* data, size_t n)
    {
        byte* p = (byte*)data;

        s->bits += n * 8;
        while (n-- != 0)
        {
            s->block[s->used++] = *p++;
            if (s->used == 64UL)
                process(s);
        }
    }

    static void sha1_end(sha1* s, byte* digest)
    {
        uint64_t bits = s->bits;
        byte* length = stackalloc byte[8];
        int i;

        sha1_add(s, ((ReadOnlySpan<byte>)[0x80, 0x00]).ToPointer(), 1);
        while (s->used != 56)
            sha1_add(s, ""u8.ToPointer(), 1);
        for (i = 0; i < 8; i++)
            length[i] = (byte)(bits >> (56 - 8 * i));
        sha1_add(s, length, 8);
        for (i = 0; i < 20; i++)
            digest[i] = (byte)(s->h[i / 4] >> (24 - i % 4 * 8));
    }

    static void print(byte* d)
    {
        int i;

        for (i = 0; i < 20; i++)
            printf("%02x"u8, d[i]);
        printf("\n"u8);
    }

    static int main()
    {
        byte* digest = stackalloc byte[20];
        sbyte* @as = stackalloc sbyte[100];
        sha1 s;
        int i;

        sha1_init(&s);
        sha1_add(&s, "abc"u8.ToPointer(), 3);
        sha1_end(&s, digest);
        print(digest);                  /* a9993e36... */
        sha1_init(&s);
        sha1_end(&s, digest);
        print(digest);                  /* da39a3ee... */
        memset(@as, 'a', 100);
        sha1_init(&s);
        for (i = 0; i < 100; i++)
            sha1_add(&s, @as, 100);
        sha1_end(&s, digest);
        print(digest);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
