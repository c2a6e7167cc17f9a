using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class ErrorFunctions
{
    /* error_functions - the error function and the gamma function: the bits of results and errno */

    internal struct doubles_type
    {
        public sbyte* name;
        public delegate*<double, double> call;
    }
    static readonly doubles_type* doubles = StaticStorage.Create<doubles_type>([
        new doubles_type { name = "erf"u8.ToPointer(), call = &erf },
        new doubles_type { name = "erfc"u8.ToPointer(), call = &erfc },
        new doubles_type { name = "tgamma"u8.ToPointer(), call = &tgamma }]);

    internal struct floats_type
    {
        public sbyte* name;
        public delegate*<float, float> call;
    }
    static readonly floats_type* floats = StaticStorage.Create<floats_type>([
        new floats_type { name = "erff"u8.ToPointer(), call = &erff },
        new floats_type { name = "erfcf"u8.ToPointer(), call = &erfcf },
        new floats_type { name = "tgammaf"u8.ToPointer(), call = &tgammaf }]);

    static readonly double* arguments = StaticStorage.Create<double>([
        0.0, -0.0, INFINITY, -INFINITY, NAN, 1.0, -1.0, 0.5, -0.5, 2.75, -2.75, 6.0, 9.5, 10.5, 26.0, 27.5, -4.5,
        35.5, 100.5, 171.5, 172.0, -184.5, -200.5, 1e-300, 1e-310, 1e10]);

    static sbyte* error_name()
    {
        return (errno == 0 ? "0"u8 : errno == EDOM ? "EDOM"u8 : errno == ERANGE ? "ERANGE"u8 : "?"u8).ToPointer();
    }

    static int main()
    {
        size_t f, i;

        for (f = 0; f < (ulong)(3 * sizeof(doubles_type)) / (ulong)sizeof(doubles_type); f++)
            for (i = 0; i < 26 * sizeof(double) / sizeof(double); i++)
            {
                double result;

                errno = 0;
                result = doubles[f].call(arguments[i]);
                printf("%s(%a) = %a %s\n"u8, doubles[f].name, arguments[i], result, error_name());
            }
        for (f = 0; f < (ulong)(3 * sizeof(floats_type)) / (ulong)sizeof(floats_type); f++)
            for (i = 0; i < 26 * sizeof(double) / sizeof(double); i++)
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
