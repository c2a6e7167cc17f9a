/* union_punning.c: the same bytes seen as different things */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using int32_t = int;
using uint16_t = ushort;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class UnionPunning
{
    internal struct halves_type
    {
        public uint16_t low;
        public uint16_t high;
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct number
    {
        [FieldOffset(0)]
        public float f;
        [FieldOffset(0)]
        public uint32_t u;
        [FieldOffset(0)]
        public int32_t i;
        [FieldOffset(0)]
        public halves_type halves;
        [FieldOffset(0)]
        public fixed uint8_t bytes[4];
    }

    const int NONE = 0;
    const int INTEGER = 1;
    const int REAL = 2;
    const int TEXT = 3;

    [StructLayout(LayoutKind.Explicit, Size = 16)]
    internal struct as_type
    {
        [FieldOffset(0)]
        public long integer;
        [FieldOffset(0)]
        public double real;
        [FieldOffset(0)]
        public fixed sbyte text[16];
    }

    internal struct value
    {
        public uint tag;
        public as_type @as;
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct address
    {
        [FieldOffset(0)]
        public uint32_t word;
        [FieldOffset(0)]
        public fixed byte octet[4];
    }

    static void describe(float f)
    {
        number n = default;

        n.f = f;
        printf("%g: %08x sign %u exponent %d mantissa %06x bytes %02x %02x %02x %02x halves %04x %04x\n"u8, f, n.u, n.u >> 31,
            (int)(n.u >> 23 & 0xff) - 127, n.u & 0x7fffff, n.bytes[0], n.bytes[1], n.bytes[2], n.bytes[3], n.halves.low, n.halves.high);
    }

    static void print(value* v)
    {
        switch (v->tag)
        {
            case NONE:
                printf("nothing\n"u8);
                break;
            case INTEGER:
                printf("integer %ld\n"u8, v->@as.integer);
                break;
            case REAL:
                printf("real %.3f\n"u8, v->@as.real);
                break;
            case TEXT:
                printf("text \"%s\"\n"u8, v->@as.text);
                break;
        }
    }

    /* the old trick; one step of Newton's method */
    static float inverse_root(float x)
    {
        number n = default;

        n.f = x;
        n.i = 0x5f3759df - (n.i >> 1);
        return n.f * (1.5f - 0.5f * x * n.f * n.f);
    }

    static int main()
    {
        value* values = stackalloc value[] { default, new value { tag = INTEGER, @as = new as_type { integer = -5 } }, new value { tag = REAL }, new value { tag = TEXT } };
        address a = new address { word = 0x0100007f };
        number n = new number { u = 0x80000000u };
        uint i;

        describe(1.0f);
        describe(-0.15625f);
        describe(16777216.0f);

        values[2].@as.real = 2.5;
        strcpy(values[3].@as.text, "seven"u8);
        for (i = 0; i < (ulong)(4 * sizeof(value)) / (ulong)sizeof(value); i++)
            print(&values[i]);

        printf("%u.%u.%u.%u\n"u8, a.octet[0], a.octet[1], a.octet[2], a.octet[3]);
        a.octet[3] = 2;
        printf("%08x\n"u8, a.word);

        printf("%d %d\n"u8, n.i < 0, n.f == 0.0f);
        n.halves.high = 0x4049;
        n.halves.low = 0x0fdb;
        printf("%.6f\n"u8, n.f);
        printf("%.5f %.5f\n"u8, inverse_root(4.0f), inverse_root(0.01f));
        printf("%zu %zu %zu\n"u8, sizeof(number), sizeof(value), sizeof(as_type));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
