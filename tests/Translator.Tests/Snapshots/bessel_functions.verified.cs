using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class BesselFunctions
{
    /* bessel_functions - Bessel functions of the orders 0 and 1: the bits of results and errno */

    internal struct doubles_type
    {
        public sbyte* name;
        public delegate*<double, double> call;
    }
    static readonly doubles_type* doubles = StaticStorage.Create<doubles_type>([
        new doubles_type { name = "j0"u8.ToPointer(), call = &j0 },
        new doubles_type { name = "j1"u8.ToPointer(), call = &j1 },
        new doubles_type { name = "y0"u8.ToPointer(), call = &y0 },
        new doubles_type { name = "y1"u8.ToPointer(), call = &y1 }]);

    internal struct floats_type
    {
        public sbyte* name;
        public delegate*<float, float> call;
    }
    static readonly floats_type* floats = StaticStorage.Create<floats_type>([
        new floats_type { name = "j0f"u8.ToPointer(), call = &j0f },
        new floats_type { name = "j1f"u8.ToPointer(), call = &j1f },
        new floats_type { name = "y0f"u8.ToPointer(), call = &y0f },
        new floats_type { name = "y1f"u8.ToPointer(), call = &y1f }]);

    static readonly double* arguments = StaticStorage.Create<double>([
        0.0, -0.0, INFINITY, -INFINITY, NAN, 1.0, -1.0, 0.5, 2.404825557695773, 3.8317059702075125, 10.0, -30.5,
        100.25, 1e5, 1e10, 1e300, 1e-10, 1e-310]);

    static sbyte* error_name()
    {
        return (errno == 0 ? "0"u8 : errno == EDOM ? "EDOM"u8 : errno == ERANGE ? "ERANGE"u8 : "?"u8).ToPointer();
    }

    static int main()
    {
        size_t f, i;

        for (f = 0; f < (ulong)(4 * sizeof(doubles_type)) / (ulong)sizeof(doubles_type); f++)
            for (i = 0; i < 18 * sizeof(double) / sizeof(double); i++)
            {
                double result;

                errno = 0;
                result = doubles[f].call(arguments[i]);
                printf("%s(%a) = %a %s\n"u8, doubles[f].name, arguments[i], result, error_name());
            }
        for (f = 0; f < (ulong)(4 * sizeof(floats_type)) / (ulong)sizeof(floats_type); f++)
            for (i = 0; i < 18 * sizeof(double) / sizeof(double); i++)
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
