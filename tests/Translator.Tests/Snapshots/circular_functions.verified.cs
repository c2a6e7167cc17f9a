using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class CircularFunctions
{
    /* circular_functions - angles and their functions: the bits of results and errno */

    internal struct doubles_type
    {
        public sbyte* name;
        public delegate*<double, double> call;
    }
    static readonly doubles_type* doubles = StaticStorage.Create<doubles_type>([
        new doubles_type { name = "sin"u8.ToPointer(), call = &sin },
        new doubles_type { name = "cos"u8.ToPointer(), call = &cos },
        new doubles_type { name = "tan"u8.ToPointer(), call = &tan },
        new doubles_type { name = "asin"u8.ToPointer(), call = &asin },
        new doubles_type { name = "acos"u8.ToPointer(), call = &acos },
        new doubles_type { name = "atan"u8.ToPointer(), call = &atan }]);

    internal struct floats_type
    {
        public sbyte* name;
        public delegate*<float, float> call;
    }
    static readonly floats_type* floats = StaticStorage.Create<floats_type>([
        new floats_type { name = "sinf"u8.ToPointer(), call = &sinf },
        new floats_type { name = "cosf"u8.ToPointer(), call = &cosf },
        new floats_type { name = "tanf"u8.ToPointer(), call = &tanf },
        new floats_type { name = "asinf"u8.ToPointer(), call = &asinf },
        new floats_type { name = "acosf"u8.ToPointer(), call = &acosf },
        new floats_type { name = "atanf"u8.ToPointer(), call = &atanf }]);

    static readonly double* arguments = StaticStorage.Create<double>([
        0.0, -0.0, INFINITY, -INFINITY, NAN, 0.5, -0.5, 1.0, -1.0, 1.25, 3.25, -100.0, 1e-5, 1e10, 1e22, 1e300,
        4.9e-324, M_PI, M_PI_2]);

    static sbyte* error_name()
    {
        return (errno == 0 ? "0"u8 : errno == EDOM ? "EDOM"u8 : errno == ERANGE ? "ERANGE"u8 : "?"u8).ToPointer();
    }

    static int main()
    {
        size_t f, i;

        for (f = 0; f < (ulong)(6 * sizeof(doubles_type)) / (ulong)sizeof(doubles_type); f++)
            for (i = 0; i < 19 * sizeof(double) / sizeof(double); i++)
            {
                double result;

                errno = 0;
                result = doubles[f].call(arguments[i]);
                printf("%s(%a) = %a %s\n"u8, doubles[f].name, arguments[i], result, error_name());
            }
        for (f = 0; f < (ulong)(6 * sizeof(floats_type)) / (ulong)sizeof(floats_type); f++)
            for (i = 0; i < 19 * sizeof(double) / sizeof(double); i++)
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
