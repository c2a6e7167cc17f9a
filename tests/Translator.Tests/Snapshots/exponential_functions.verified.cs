using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class ExponentialFunctions
{
    /* exponential_functions - powers of e, 2 and 10: the bits of results and errno */

    internal struct doubles_type
    {
        public sbyte* name;
        public delegate*<double, double> call;
    }
    static readonly doubles_type* doubles = StaticStorage.Create<doubles_type>([
        new doubles_type { name = "exp"u8.ToPointer(), call = &exp },
        new doubles_type { name = "exp2"u8.ToPointer(), call = &exp2 },
        new doubles_type { name = "exp10"u8.ToPointer(), call = &exp10 },
        new doubles_type { name = "expm1"u8.ToPointer(), call = &expm1 }]);

    internal struct floats_type
    {
        public sbyte* name;
        public delegate*<float, float> call;
    }
    static readonly floats_type* floats = StaticStorage.Create<floats_type>([
        new floats_type { name = "expf"u8.ToPointer(), call = &expf },
        new floats_type { name = "exp2f"u8.ToPointer(), call = &exp2f },
        new floats_type { name = "exp10f"u8.ToPointer(), call = &exp10f },
        new floats_type { name = "expm1f"u8.ToPointer(), call = &expm1f }]);

    static readonly double* arguments = StaticStorage.Create<double>([
        0.0, -0.0, INFINITY, -INFINITY, NAN, 1.0, -1.0, 0.1, -0.3, 10.75, 88.7, 89.0, -87.5, -104.0, 127.9, 128.0,
        -150.0, 308.5, 309.0, -324.5, 709.75, 710.0, -708.5, -744.9, -746.0, 1024.0, -1080.0, 1e-10, 1e300]);

    static sbyte* error_name()
    {
        return (errno == 0 ? "0"u8 : errno == EDOM ? "EDOM"u8 : errno == ERANGE ? "ERANGE"u8 : "?"u8).ToPointer();
    }

    static int main()
    {
        size_t f, i;

        for (f = 0; f < (ulong)(4 * sizeof(doubles_type)) / (ulong)sizeof(doubles_type); f++)
            for (i = 0; i < 29 * sizeof(double) / sizeof(double); i++)
            {
                double result;

                errno = 0;
                result = doubles[f].call(arguments[i]);
                printf("%s(%a) = %a %s\n"u8, doubles[f].name, arguments[i], result, error_name());
            }
        for (f = 0; f < (ulong)(4 * sizeof(floats_type)) / (ulong)sizeof(floats_type); f++)
            for (i = 0; i < 29 * sizeof(double) / sizeof(double); i++)
            {
                float result;

                errno = 0;
                result = floats[f].call((float)arguments[i]);
                printf("%s(%a) = %a %s\n"u8, floats[f].name, (float)arguments[i], result, error_name());
            }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
