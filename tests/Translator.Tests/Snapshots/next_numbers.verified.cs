using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class NextNumbers
{
    /* next_numbers - nextafter and scalb: the bits of results and errno */

    internal struct functions_type
    {
        public sbyte* name;
        public delegate*<double, double, double> call;
        public delegate*<float, float, float> callf;
    }
    static readonly functions_type* functions = StaticStorage.Create<functions_type>([
        new functions_type { name = "nextafter"u8.ToPointer(), call = &nextafter, callf = &nextafterf },
        new functions_type { name = "scalb"u8.ToPointer(), call = &scalb, callf = &scalbf }]);

    static readonly double* arguments = StaticStorage.Create<double>([0.0, -0.0, -0.0, 0.0, INFINITY, 1.0, 1.0, INFINITY, -INFINITY, 2.0, NAN, 1.0, 1.0, NAN, INFINITY, NAN, 1.0, 2.0, 1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0, -1.0, 1.7976931348623157e308, INFINITY, 3.4028234663852886e38, INFINITY, 2.2250738585072014e-308, 0.0, 1.17549435e-38, 0.0, 4.9e-324, 0.0, 1.5, 3.0, 1.5, 0.5, 1.5, 2000.0, 1.5, -2000.0, 0.0, INFINITY, INFINITY, -INFINITY]);

    static sbyte* error_name()
    {
        return (errno == 0 ? "0"u8 : errno == EDOM ? "EDOM"u8 : errno == ERANGE ? "ERANGE"u8 : "?"u8).ToPointer();
    }

    static int main()
    {
        size_t f, i;

        for (f = 0; f < (ulong)(2 * sizeof(functions_type)) / (ulong)sizeof(functions_type); f++)
            for (i = 0; i < 24 * 2 * sizeof(double) / (2 * sizeof(double)); i++)
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
