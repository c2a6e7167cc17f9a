using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class PowersOfNumbers
{
    /* powers_of_numbers - pow, hypot and atan2: the bits of results and errno */

    internal struct functions_type
    {
        public sbyte* name;
        public delegate*<double, double, double> call;
        public delegate*<float, float, float> callf;
    }
    static readonly functions_type* functions = StaticStorage.Create<functions_type>([
        new functions_type { name = "pow"u8.ToPointer(), call = &pow, callf = &powf },
        new functions_type { name = "hypot"u8.ToPointer(), call = &hypot, callf = &hypotf },
        new functions_type { name = "atan2"u8.ToPointer(), call = &atan2, callf = &atan2f }]);

    static readonly double* arguments = StaticStorage.Create<double>([0.0, -0.0, -0.0, 0.0, INFINITY, 1.0, 1.0, INFINITY, -INFINITY, 2.0, NAN, 1.0, 1.0, NAN, INFINITY, NAN, 2.0, 0.5, -8.0, 3.0, -8.0, 0.5, 0.0, -1.0, -0.0, -3.0, 10.0, 308.5, 10.0, 39.0, 10.0, -324.5, 1e-160, 2.0, 1e200, 2.0, 3.0, 4.0, 1e308, 1.5e308, 3e-320, 4e-320, -1.0, 1e300, 1.0000001, 1e7, -1.0, INFINITY, 0.5, INFINITY, 1e-310, 1e300]);

    static sbyte* error_name()
    {
        return (errno == 0 ? "0"u8 : errno == EDOM ? "EDOM"u8 : errno == ERANGE ? "ERANGE"u8 : "?"u8).ToPointer();
    }

    static int main()
    {
        size_t f, i;

        for (f = 0; f < (ulong)(3 * sizeof(functions_type)) / (ulong)sizeof(functions_type); f++)
            for (i = 0; i < 26 * 2 * sizeof(double) / (2 * sizeof(double)); i++)
            {
                double x = (arguments + i * 2)[0], y = (arguments + i * 2)[1], result;
                float resultf;

                errno = 0;
                result = functions[f].call(x, y);
                printf("%s(%a, %a) = %a %s;"u8, functions[f].name, x, y, result, error_name());
                errno = 0;
                resultf = functions[f].callf((float)x, (float)y);
                printf(" %a %s\n"u8, resultf, error_name());
            }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
