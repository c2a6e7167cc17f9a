using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class Logarithms
{
    /* logarithms - logarithms to the bases e, 2 and 10: the bits of results and errno */

    internal struct doubles_type
    {
        public sbyte* name;
        public delegate*<double, double> call;
    }
    static readonly doubles_type* doubles = StaticStorage.Create<doubles_type>([
        new doubles_type { name = "log"u8.ToPointer(), call = &log },
        new doubles_type { name = "log2"u8.ToPointer(), call = &log2 },
        new doubles_type { name = "log10"u8.ToPointer(), call = &log10 },
        new doubles_type { name = "log1p"u8.ToPointer(), call = &log1p },
        new doubles_type { name = "logb"u8.ToPointer(), call = &logb },
        new doubles_type { name = "significand"u8.ToPointer(), call = &significand }]);

    internal struct floats_type
    {
        public sbyte* name;
        public delegate*<float, float> call;
    }
    static readonly floats_type* floats = StaticStorage.Create<floats_type>([
        new floats_type { name = "logf"u8.ToPointer(), call = &logf },
        new floats_type { name = "log2f"u8.ToPointer(), call = &log2f },
        new floats_type { name = "log10f"u8.ToPointer(), call = &log10f },
        new floats_type { name = "log1pf"u8.ToPointer(), call = &log1pf },
        new floats_type { name = "logbf"u8.ToPointer(), call = &logbf },
        new floats_type { name = "significandf"u8.ToPointer(), call = &significandf }]);

    static readonly double* arguments = StaticStorage.Create<double>([
        0.0, -0.0, INFINITY, -INFINITY, NAN, 1.0, -1.0, 2.0, 10.0, 0.5, 0.1, 1e-10, -0.75, -2.0, 1e300, 4.9e-324,
        1e-40, 1.0000001, M_E, 1000.0, 1024.0]);

    static sbyte* error_name()
    {
        return (errno == 0 ? "0"u8 : errno == EDOM ? "EDOM"u8 : errno == ERANGE ? "ERANGE"u8 : "?"u8).ToPointer();
    }

    static int main()
    {
        size_t f, i;

        for (f = 0; f < (ulong)(6 * sizeof(doubles_type)) / (ulong)sizeof(doubles_type); f++)
            for (i = 0; i < 21 * sizeof(double) / sizeof(double); i++)
            {
                double result;

                errno = 0;
                result = doubles[f].call(arguments[i]);
                printf("%s(%a) = %a %s\n"u8, doubles[f].name, arguments[i], result, error_name());
            }
        for (f = 0; f < (ulong)(6 * sizeof(floats_type)) / (ulong)sizeof(floats_type); f++)
            for (i = 0; i < 21 * sizeof(double) / sizeof(double); i++)
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
