using System.Threading;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class UnsignedLongToFloating
{
    /* Conversions from unsigned long, with the roundings at the edges. */
    static readonly ulong* V = StaticStorage.Create<ulong>([0,
        1,
        unchecked((ulong)-1),
        2,
        100,
        127,
        128,
        200,
        255,
        unchecked((ulong)-128),
        unchecked((ulong)-129),
        32767,
        unchecked((ulong)-32768),
        65535,
        16777215,
        16777216,
        16777217,
        16777219,
        2147483647,
        unchecked((ulong)(-2147483647 - 1)),
        4294967295L,
        4294967296L,
        9007199254740991L,
        9007199254740993L,
        9223372036854775807L,
        unchecked((ulong)(-9223372036854775807L - 1)),
        9223371487098961920L,
        9223371761976868863L,
        9223371761976868864L,
        unchecked((ulong)-3),
        0x7fffffbfffffffffL,
        0x8000000000000401UL,
        0xffffffffffffffffUL,
        0xfffffffffffffbffUL,
        0xfffffffffffffc00UL,
        0xffffff7fffffffffUL,
        0xffffff8000000000UL]);
    static ulong v;
    static volatile float f;
    static double d;

    static int main()
    {
        int i;
        for (i = 0; (ulong)i < 37 * sizeof(ulong) / sizeof(ulong); i++)
        {
            v = V[i];
            f = Volatile.Read(ref v);
            d = Volatile.Read(ref v);
            int value = Volatile.Read(ref d) == Volatile.Read(ref v) ? 1 : 0;
            int value2 = f == Volatile.Read(ref v) ? 1 : 0;
            double value3 = Volatile.Read(ref v) + 0.5f;
            double vValue = (float)(double)Volatile.Read(ref v);
            double vValue2 = (double)(float)Volatile.Read(ref v);
            double dValue = Volatile.Read(ref d);
            printf("%a %a %a %a %a %d %d\n"u8, f, dValue, vValue2, vValue, value3, value2,
                value);
            f += Volatile.Read(ref v);
            d *= Volatile.Read(ref v);
            d -= f;
            double dValue2 = Volatile.Read(ref d);
            printf("%a %a\n"u8, f, dValue2);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
