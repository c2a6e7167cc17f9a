/* float_bits.c: taking floating point numbers apart, as serialisation code does */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using uint32_t = uint;
using uint64_t = ulong;

internal static unsafe class FloatBits
{
    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct pun
    {
        [FieldOffset(0)]
        public float f;
        [FieldOffset(0)]
        public uint32_t bits;
        [FieldOffset(0)]
        public fixed byte bytes[4];
    }

    static void dissect(float f)
    {
        pun p = default;
        uint exponent, fraction;

        p.f = f;
        exponent = p.bits >> 23 & 0xff;
        fraction = p.bits & 0x7fffff;
        printf("%-12g %08x %c 2^%-4d 1.%06x %02x..%02x\n"u8, f, p.bits, p.bits >> 31 != 0 ? '-' : '+', (int)exponent - 127, fraction << 1,
            p.bytes[0], p.bytes[3]);
    }

    static uint64_t pack754(double d)
    {
        uint64_t bits;

        memcpy(&bits, &d, sizeof(uint64_t));
        return bits;
    }

    static double unpack754(uint64_t bits)
    {
        double d;

        memcpy(&d, &bits, sizeof(double));
        return d;
    }

    /* the well-known first guess, with one step of Newton's method */
    static float inverse_root(float x)
    {
        pun p = default;
        float half = 0.5f * x;

        p.f = x;
        p.bits = 0x5f3759df - (p.bits >> 1);
        p.f = p.f * (1.5f - half * p.f * p.f);
        return p.f;
    }

    static readonly float* samples = StaticStorage.Create<float>([1, -2, 0.1f, 3.14159f, 1e-20f, 65536, 16777216.0f]);

    static int main()
    {
        int i;

        for (i = 0; i < 7 * sizeof(float) / sizeof(float); i++)
            dissect(samples[i]);
        printf("%016lx %016lx\n"u8, pack754(-0.5), pack754(1e100));
        printf("%.17g\n"u8, unpack754(0x400921fb54442d18L));
        printf("%.9g %.9g\n"u8, inverse_root(4), inverse_root(0.01f));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
