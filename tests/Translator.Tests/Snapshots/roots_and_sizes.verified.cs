using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class RootsAndSizes
{
    /* roots_and_sizes - roots and absolute values: the bits of results and errno */

    internal struct doubles_type
    {
        public sbyte* name;
        public delegate*<double, double> call;
    }
    static readonly doubles_type* doubles = StaticStorage.Create<doubles_type>([
        new doubles_type { name = "sqrt"u8.ToPointer(), call = &sqrt },
        new doubles_type { name = "cbrt"u8.ToPointer(), call = &cbrt },
        new doubles_type { name = "fabs"u8.ToPointer(), call = &fabs }]);

    internal struct floats_type
    {
        public sbyte* name;
        public delegate*<float, float> call;
    }
    static readonly floats_type* floats = StaticStorage.Create<floats_type>([
        new floats_type { name = "sqrtf"u8.ToPointer(), call = &sqrtf },
        new floats_type { name = "cbrtf"u8.ToPointer(), call = &cbrtf },
        new floats_type { name = "fabsf"u8.ToPointer(), call = &fabsf }]);

    static readonly double* arguments = StaticStorage.Create<double>([
        0.0, -0.0, INFINITY, -INFINITY, NAN, 1.0, -1.0, 2.0, 3.0, -27.0, 0.1, 1e-310, 4.9e-324, 1e300, -1e300,
        16777216.0]);

    static sbyte* error_name()
    {
        return (errno == 0 ? "0"u8 : errno == EDOM ? "EDOM"u8 : errno == ERANGE ? "ERANGE"u8 : "?"u8).ToPointer();
    }

    static int main()
    {
        size_t f, i;

        for (f = 0; f < (ulong)(3 * sizeof(doubles_type)) / (ulong)sizeof(doubles_type); f++)
            for (i = 0; i < 16 * sizeof(double) / sizeof(double); i++)
            {
                double result;

                errno = 0;
                result = doubles[f].call(arguments[i]);
                printf("%s(%a) = %a %s\n"u8, doubles[f].name, arguments[i], result, error_name());
            }
        for (f = 0; f < (ulong)(3 * sizeof(floats_type)) / (ulong)sizeof(floats_type); f++)
            for (i = 0; i < 16 * sizeof(double) / sizeof(double); i++)
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
