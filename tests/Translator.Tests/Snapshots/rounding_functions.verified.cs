using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class RoundingFunctions
{
    /* rounding_functions - rounding to whole numbers: the bits of results and errno */

    internal struct doubles_type
    {
        public sbyte* name;
        public delegate*<double, double> call;
    }
    static readonly doubles_type* doubles = StaticStorage.Create<doubles_type>([
        new doubles_type { name = "ceil"u8.ToPointer(), call = &ceil },
        new doubles_type { name = "floor"u8.ToPointer(), call = &floor },
        new doubles_type { name = "trunc"u8.ToPointer(), call = &trunc },
        new doubles_type { name = "round"u8.ToPointer(), call = &round },
        new doubles_type { name = "rint"u8.ToPointer(), call = &rint },
        new doubles_type { name = "nearbyint"u8.ToPointer(), call = &nearbyint },
        new doubles_type { name = "roundeven"u8.ToPointer(), call = &roundeven }]);

    internal struct floats_type
    {
        public sbyte* name;
        public delegate*<float, float> call;
    }
    static readonly floats_type* floats = StaticStorage.Create<floats_type>([
        new floats_type { name = "ceilf"u8.ToPointer(), call = &ceilf },
        new floats_type { name = "floorf"u8.ToPointer(), call = &floorf },
        new floats_type { name = "truncf"u8.ToPointer(), call = &truncf },
        new floats_type { name = "roundf"u8.ToPointer(), call = &roundf },
        new floats_type { name = "rintf"u8.ToPointer(), call = &rintf },
        new floats_type { name = "nearbyintf"u8.ToPointer(), call = &nearbyintf },
        new floats_type { name = "roundevenf"u8.ToPointer(), call = &roundevenf }]);

    static readonly double* arguments = StaticStorage.Create<double>([
        0.0, -0.0, INFINITY, -INFINITY, NAN, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, -0.3, 3.7, -3.7,
        8388607.5, 4503599627370495.5, 1e20, 4.9e-324, -1e-40]);

    static sbyte* error_name()
    {
        return (errno == 0 ? "0"u8 : errno == EDOM ? "EDOM"u8 : errno == ERANGE ? "ERANGE"u8 : "?"u8).ToPointer();
    }

    static int main()
    {
        size_t f, i;

        for (f = 0; f < (ulong)(7 * sizeof(doubles_type)) / (ulong)sizeof(doubles_type); f++)
            for (i = 0; i < 19 * sizeof(double) / sizeof(double); i++)
            {
                double result;

                errno = 0;
                result = doubles[f].call(arguments[i]);
                printf("%s(%a) = %a %s\n"u8, doubles[f].name, arguments[i], result, error_name());
            }
        for (f = 0; f < (ulong)(7 * sizeof(floats_type)) / (ulong)sizeof(floats_type); f++)
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
