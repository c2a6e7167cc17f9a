using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class HyperbolicFunctions
{
    /* hyperbolic_functions - hyperbolas: the bits of results and errno */

    internal struct doubles_type
    {
        public sbyte* name;
        public delegate*<double, double> call;
    }
    static readonly doubles_type* doubles = StaticStorage.Create<doubles_type>([
        new doubles_type { name = "sinh"u8.ToPointer(), call = &sinh },
        new doubles_type { name = "cosh"u8.ToPointer(), call = &cosh },
        new doubles_type { name = "tanh"u8.ToPointer(), call = &tanh },
        new doubles_type { name = "asinh"u8.ToPointer(), call = &asinh },
        new doubles_type { name = "acosh"u8.ToPointer(), call = &acosh },
        new doubles_type { name = "atanh"u8.ToPointer(), call = &atanh }]);

    internal struct floats_type
    {
        public sbyte* name;
        public delegate*<float, float> call;
    }
    static readonly floats_type* floats = StaticStorage.Create<floats_type>([
        new floats_type { name = "sinhf"u8.ToPointer(), call = &sinhf },
        new floats_type { name = "coshf"u8.ToPointer(), call = &coshf },
        new floats_type { name = "tanhf"u8.ToPointer(), call = &tanhf },
        new floats_type { name = "asinhf"u8.ToPointer(), call = &asinhf },
        new floats_type { name = "acoshf"u8.ToPointer(), call = &acoshf },
        new floats_type { name = "atanhf"u8.ToPointer(), call = &atanhf }]);

    static readonly double* arguments = StaticStorage.Create<double>([
        0.0, -0.0, INFINITY, -INFINITY, NAN, 0.5, -0.5, 1.0, -1.0, 1.5, 20.25, -88.5, 90.0, -711.0, 1e-9, 1e300]);

    static sbyte* error_name()
    {
        return (errno == 0 ? "0"u8 : errno == EDOM ? "EDOM"u8 : errno == ERANGE ? "ERANGE"u8 : "?"u8).ToPointer();
    }

    static int main()
    {
        size_t f, i;

        for (f = 0; f < (ulong)(6 * sizeof(doubles_type)) / (ulong)sizeof(doubles_type); f++)
            for (i = 0; i < 16 * sizeof(double) / sizeof(double); i++)
            {
                double result;

                errno = 0;
                result = doubles[f].call(arguments[i]);
                printf("%s(%a) = %a %s\n"u8, doubles[f].name, arguments[i], result, error_name());
            }
        for (f = 0; f < (ulong)(6 * sizeof(floats_type)) / (ulong)sizeof(floats_type); f++)
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
