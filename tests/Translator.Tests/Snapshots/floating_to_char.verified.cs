using System.Threading;
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class FloatingToChar
{
    /* Conversions to signed char. */
    static readonly double* V = StaticStorage.Create<double>([0.0, 0.5, 0.99999994, 1.0, 1.5, 2.5, -0.5, -0.99999994,
        -1.0, -1.5, -127.9, -128.0, 100.75, 126.99, 127.5, 127.0]);
    static volatile sbyte v;
    static volatile float f;
    static double d;

    static int main()
    {
        int i;
        for (i = 0; (ulong)i < 16 * sizeof(double) / sizeof(double); i++)
        {
            d = V[i];
            v = Truncate.ToSByte(Volatile.Read(ref d));
            printf("%llu"u8, (ulong)v);
            f = (float)Volatile.Read(ref d);
            if (f > -129.0 && f < 128.0)
            {
                v = Truncate.ToSByte(f);
                long fValue = (long)Truncate.ToSByte(f);
                printf(" %lld %lld"u8, (long)v, fValue);
            }
            printf(" %d\n"u8, Truncate.ToSByte(Volatile.Read(ref d)) == v ? 1 : 0);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
