/* Transparent conversions: GNU C's cast to a union, and unions as arguments and results. */
using System.Runtime.InteropServices;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class UnionCasts
{
    [StructLayout(LayoutKind.Explicit, Size = 8)]
    internal struct number
    {
        [FieldOffset(0)]
        public int i;
        [FieldOffset(0)]
        public double d;
        [FieldOffset(0)]
        public sbyte* s;
    }

    static double value(number n, sbyte kind)
    {
        return kind == 'i' ? n.i : kind == 'd' ? n.d : n.s[0];
    }

    static number twice(number n)
    {
        n.i *= 2;
        return n;
    }

    static int main()
    {
        number n = new number { i = 7 };
        number* table = stackalloc number[2];
        int i = 21;

        printf("%g %g %g\n"u8, value(n, (sbyte)'i'), value(new number { d = 2.5 }, (sbyte)'d'), value(new number { s = "A"u8.ToPointer() }, (sbyte)'s'));
        n = new number { i = i };
        printf("%d %d\n"u8, twice(n).i, n.i);
        table[0] = twice(twice(new number { i = 5 }));
        table[1] = new number { d = i * 0.5 };
        printf("%d %g\n"u8, table[0].i, table[1].d);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
