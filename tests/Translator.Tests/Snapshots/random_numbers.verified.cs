/* random_numbers.c: generators whose whole point is the exact width of their arithmetic */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using int32_t = int;
using uint16_t = ushort;
using uint32_t = uint;
using uint64_t = ulong;

internal static unsafe class RandomNumbers
{
    static uint32_t lcg_state = 12345;

    static uint lcg()
    {
        lcg_state = lcg_state * 1103515245 + 12345;
        return lcg_state / 65536 % 32768;
    }

    static uint32_t xorshift32(uint32_t* s)
    {
        uint32_t x = *s;

        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        return *s = x;
    }

    static uint64_t splitmix64(uint64_t* s)
    {
        uint64_t z = *s += 0x9e3779b97f4a7c15UL;

        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9UL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebUL;
        return z ^ (z >> 31);
    }

    /* Park and Miller with Schrage's method: no product exceeds 31 bits */
    static int32_t minimal(int32_t* seed)
    {
        int32_t hi = *seed / 127773, lo = *seed % 127773;

        *seed = 16807 * lo - 2836 * hi;
        if (*seed <= 0)
            *seed += 2147483647;
        return *seed;
    }

    static uint16_t lfsr16(uint16_t v)
    {
        return (ushort)((uint)(v >> 1) ^ (0 - (v & 1u) & 0xb400u));
    }

    static int main()
    {
        uint32_t x = 2463534242u;
        uint64_t s = 0;
        int32_t seed = 1;
        uint16_t v = 0xace1;
        uint* histogram = stackalloc uint[] { 0, 0, 0, 0, 0, 0, 0, 0 };
        uint period = 0;
        int i;

        for (i = 0; i < 5; i++)
            printf("%u "u8, lcg());
        printf("\n"u8);
        for (i = 0; i < 5; i++)
            printf("%u "u8, xorshift32(&x));
        printf("\n"u8);
        for (i = 0; i < 3; i++)
            printf("%016llx "u8, splitmix64(&s));
        printf("\n"u8);
        for (i = 0; i < 10000; i++)
            minimal(&seed);
        printf("%d\n"u8, seed);          /* 1043618065 if all is right */
        do
        {
            v = lfsr16(v);
            period++;
        }
        while (v != 0xace1);
        printf("%u\n"u8, period);
        for (i = 0; i < 8000; i++)
            histogram[xorshift32(&x) >> 29]++;
        for (i = 0; i < 8; i++)
            printf("%u "u8, histogram[i]);
        printf("\n"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
