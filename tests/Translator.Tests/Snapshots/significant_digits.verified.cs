using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class SignificantDigits
{
    static readonly double* numbers = StaticStorage.Create<double>([0.0, 1.0, -1.5, 123.456, 0.00123, 9.9999, 1e10, -1e-10, 3.14159265358979, 12345678.9, 0.5, 99.5]);
    /* gcvt: significant digits as a text */

    static int main()
    {
        sbyte* buffer = stackalloc sbyte[64];

        for (int i = 0; i < 12; i++)
        {
            for (int digits = 1; digits <= 17; digits += 4)
                printf("gcvt %g %d: %s\n"u8, numbers[i], digits, gcvt(numbers[i], digits, buffer));
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
