using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class LargerAndSmaller
{
    /* larger_and_smaller - maxima, minima and differences: the bits of results and errno */

    internal struct functions_type
    {
        public sbyte* name;
        public delegate*<double, double, double> call;
        public delegate*<float, float, float> callf;
    }
    static readonly functions_type* functions = StaticStorage.Create<functions_type>([
        new functions_type { name = "fmax"u8.ToPointer(), call = &fmax, callf = &fmaxf },
        new functions_type { name = "fmin"u8.ToPointer(), call = &fmin, callf = &fminf },
        new functions_type { name = "fdim"u8.ToPointer(), call = &fdim, callf = &fdimf },
        new functions_type { name = "copysign"u8.ToPointer(), call = &copysign, callf = &copysignf },
        new functions_type { name = "fmaxmag"u8.ToPointer(), call = &fmaxmag, callf = &fmaxmagf },
        new functions_type { name = "fminmag"u8.ToPointer(), call = &fminmag, callf = &fminmagf },
        new functions_type { name = "fmaximum"u8.ToPointer(), call = &fmaximum, callf = &fmaximumf },
        new functions_type { name = "fminimum"u8.ToPointer(), call = &fminimum, callf = &fminimumf },
        new functions_type { name = "fmaximum_num"u8.ToPointer(), call = &fmaximum_num, callf = &fmaximum_numf },
        new functions_type { name = "fminimum_num"u8.ToPointer(), call = &fminimum_num, callf = &fminimum_numf },
        new functions_type { name = "fmaximum_mag"u8.ToPointer(), call = &fmaximum_mag, callf = &fmaximum_magf },
        new functions_type { name = "fminimum_mag_num"u8.ToPointer(), call = &fminimum_mag_num, callf = &fminimum_mag_numf }]);

    static readonly double* arguments = StaticStorage.Create<double>([0.0, -0.0, -0.0, 0.0, INFINITY, 1.0, 1.0, INFINITY, -INFINITY, 2.0, NAN, 1.0, 1.0, NAN, INFINITY, NAN, 1.0, 2.0, -1.0, -2.0, 2.0, -2.0, -3.5, 3.25, 1.7e308, -1.7e308, 3.4e38, -3.4e38, -1.0, -0.0]);

    static sbyte* error_name()
    {
        return (errno == 0 ? "0"u8 : errno == EDOM ? "EDOM"u8 : errno == ERANGE ? "ERANGE"u8 : "?"u8).ToPointer();
    }

    static int main()
    {
        size_t f, i;

        for (f = 0; f < (ulong)(12 * sizeof(functions_type)) / (ulong)sizeof(functions_type); f++)
            for (i = 0; i < 15 * 2 * sizeof(double) / (2 * sizeof(double)); i++)
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
