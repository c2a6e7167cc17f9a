/* unions.c: the same bytes seen as several types, tagged unions, unions by value */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.String;
using int32_t = int;
using uint16_t = ushort;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class Unions
{
    internal struct parts_type
    {
        public uint8_t low;
        public fixed uint8_t mid[2];
        public uint8_t high;
    }

    [StructLayout(LayoutKind.Explicit, Size = 4)]
    internal struct word
    {
        [FieldOffset(0)]
        public uint32_t u;
        [FieldOffset(0)]
        public int32_t i;
        [FieldOffset(0)]
        public fixed uint16_t h[2];
        [FieldOffset(0)]
        public fixed uint8_t b[4];
        [FieldOffset(0)]
        public parts_type parts;
    }

    const int INT = 0;
    const int REAL = 1;
    const int TEXT = 2;
    const int PAIR = 3;

    internal struct pair_type
    {
        public short a;
        public short b;
    }

    [StructLayout(LayoutKind.Explicit, Size = 16)]
    internal struct as_type
    {
        [FieldOffset(0)]
        public long i;
        [FieldOffset(0)]
        public double r;
        [FieldOffset(0)]
        public fixed sbyte text[12];
        [FieldOffset(0)]
        public pair_type pair;
    }

    internal struct variant
    {
        public uint kind;
        public as_type @as;
    }

    static word swap(word w)
    {
        word r = default;
        int k;

        for (k = 0; k < 4; k++)
            r.b[k] = w.b[3 - k];
        return r;
    }

    static void print(variant* v)
    {
        switch (v->kind)
        {
            case INT:
                printf("int %ld\n"u8, v->@as.i);
                break;
            case REAL:
                printf("real %g\n"u8, v->@as.r);
                break;
            case TEXT:
                printf("text %s\n"u8, v->@as.text);
                break;
            case PAIR:
                printf("pair %d %d\n"u8, v->@as.pair.a, v->@as.pair.b);
                break;
        }
    }

    static variant parse(sbyte* s)
    {
        variant v;
        double d;
        sbyte more;

        memset(&v, 0, (ulong)sizeof(variant));
        if (sscanf(s, "%hd,%hd%c"u8, &v.@as.pair.a, &v.@as.pair.b, &more) == 2)
            v.kind = PAIR;
        else if (sscanf(s, "%lf%c"u8, &d, &more) == 1 && strchr(s, '.') != null)
        {
            v.kind = REAL;
            v.@as.r = d;
        }
        else if (sscanf(s, "%ld%c"u8, &v.@as.i, &more) == 1)
            v.kind = INT;
        else
        {
            v.kind = TEXT;
            strncpy(v.@as.text, s, 12 - 1);
        }
        return v;
    }

    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct zero_type
    {
        [FieldOffset(0)]
        public fixed sbyte c[8];
        [FieldOffset(0)]
        public long l;
    }

    static readonly sbyte** inputs = (sbyte**)StaticStorage.PointersTo("12"u8, "-4.5"u8, "3,4"u8, "word"u8, "12x"u8);

    static int main()
    {
        word w = new word { u = 0x01020304 }, s;
        zero_type zero = default;
        ""u8.CopyTo(zero.c, 8);
        variant* copy = stackalloc variant[2];
        uint k;

        s = swap(w);
        printf("%08x %08x %d\n"u8, w.u, s.u, s.i);
        printf("%x %x %x %x\n"u8, w.h[0], w.h[1], w.parts.low, w.parts.high);
        w.parts.mid[0] = 0xff;
        w.h[1]++;
        w.b[0] -= 5;
        printf("%08x\n"u8, w.u);
        w.i = -2;
        printf("%u %d %x\n"u8, w.u, w.b[3], w.h[0] >> 4);
        for (k = 0; k < 5; k++)
        {
            copy[k & 1] = parse(inputs[k]);
            print(&copy[k & 1]);
        }
        copy[0].@as = copy[1].@as;
        print(&copy[0]);
        printf("%zu %zu %ld\n"u8, sizeof(word), sizeof(variant), zero.l);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
