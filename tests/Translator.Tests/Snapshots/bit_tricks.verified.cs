/* bit_tricks.c: counting, reversing, isolating and interleaving bits without loops over all of them */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using uint16_t = ushort;
using uint32_t = uint;
using uint64_t = ulong;

internal static unsafe class BitTricks
{
    static int popcount(uint32_t x)
    {
        x = x - ((x >> 1) & 0x55555555);
        x = (x & 0x33333333) + ((x >> 2) & 0x33333333);
        return (int)((((x + (x >> 4)) & 0x0f0f0f0f) * 0x01010101) >> 24);
    }

    static uint32_t reverse(uint32_t x)
    {
        x = ((x >> 1) & 0x55555555) | ((x & 0x55555555) << 1);
        x = ((x >> 2) & 0x33333333) | ((x & 0x33333333) << 2);
        x = ((x >> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
        x = ((x >> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
        return x >> 16 | x << 16;
    }

    static int log2_floor(uint32_t x)
    {
        int n = 0;

        if (x >> 16 != 0)
        {
            n += 16;
            x >>= 16;
        }
        if (x >> 8 != 0)
        {
            n += 8;
            x >>= 8;
        }
        if (x >> 4 != 0)
        {
            n += 4;
            x >>= 4;
        }
        if (x >> 2 != 0)
        {
            n += 2;
            x >>= 2;
        }
        return (int)((uint)n + (x >> 1));
    }

    static uint32_t next_power(uint32_t x)
    {
        x--;
        x |= x >> 1;
        x |= x >> 2;
        x |= x >> 4;
        x |= x >> 8;
        x |= x >> 16;
        return x + 1;
    }

    static uint64_t interleave(uint16_t a, uint16_t b)
    {
        uint64_t r = 0;
        int i;

        for (i = 0; i < 16; i++)
            r |= (uint64_t)(a & 1u << i) << i | (uint64_t)(b & 1u << i) << (i + 1);
        return r;
    }

    /* the next larger number with as many bits set */
    static uint next_combination(uint v)
    {
        uint t = (v | (v - 1)) + 1;

        return t | ((((t & 0 - t) / (v & 0 - v)) >> 1) - 1);
    }

    static readonly uint32_t* samples = StaticStorage.Create<uint32_t>([1, 2, 3, 0x80000000u, 0xdeadbeefu, 0xffffffffu, 12345, 0x10000]);

    static int main()
    {
        uint i, c = 7;

        for (i = 0; i < (ulong)(8 * sizeof(uint32_t) / sizeof(uint32_t)); i++)
        {
            uint32_t x = samples[i];

            printf("%08x: %2d set, reversed %08x, log %2d, power %08x, lowest %x, parity %d\n"u8, x, popcount(x), reverse(x),
                log2_floor(x), next_power(x), x & 0 - x, popcount(x) & 1);
        }
        printf("%llx\n"u8, interleave(0xffff, 0x00f0));
        for (i = 0; i < 6; i++)
        {
            printf("%x "u8, c);
            c = next_combination(c);
        }
        printf("\n"u8);

        /* swapping, absolute value and minimum without a branch */
        {
            int a = -17, b = 25, mask;

            a ^= b;
            b ^= a;
            a ^= b;
            mask = b >> 31;
            printf("%d %d %d %d\n"u8, a, b, (b + mask) ^ mask, b ^ ((a ^ b) & -(a < b ? 1 : 0)));
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
