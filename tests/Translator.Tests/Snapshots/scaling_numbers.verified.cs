using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Limits;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class ScalingNumbers
{
    /* scaling_numbers - frexp, modf, ldexp, scalbn, ilogb and their like */

    static readonly double* numbers = StaticStorage.Create<double>([0.0, -0.0, 1.0, -1.5, 3.25, 1e300, -1e-300, 4.9e-324, 1e-310, INFINITY, -INFINITY, NAN]);

    static sbyte* error_name()
    {
        return (errno == 0 ? "0"u8 : errno == EDOM ? "EDOM"u8 : errno == ERANGE ? "ERANGE"u8 : "?"u8).ToPointer();
    }

    static void parts(double x)
    {
        double whole, fraction;
        float wholef, fractionf;
        int exponent = 99;

        fraction = frexp(x, &exponent);
        printf("frexp(%a) = %a %d;"u8, x, fraction, exponent);
        fractionf = frexpf((float)x, &exponent);
        printf(" %a %d\n"u8, fractionf, exponent);
        fraction = modf(x, &whole);
        fractionf = modff((float)x, &wholef);
        printf("modf(%a) = %a %a; %a %a\n"u8, x, fraction, whole, fractionf, wholef);
        errno = 0;
        printf("ilogb(%a) = %d"u8, x, ilogb(x));
        printf(" %s;"u8, error_name());
        errno = 0;
        printf(" %d"u8, ilogbf((float)x));
        printf(" %s;"u8, error_name());
        errno = 0;
        printf(" %ld"u8, llogb(x));
        printf(" %s\n"u8, error_name());
    }

    static void scaled(double x, int n)
    {
        double result;

        errno = 0;
        result = ldexp(x, n);
        printf("%a * 2^%d = %a %s;"u8, x, n, result, error_name());
        errno = 0;
        result = scalbn(x, n);
        printf(" %a %s;"u8, result, error_name());
        errno = 0;
        result = scalbln(x, (long)n * 1000);
        printf(" %a %s;"u8, result, error_name());
        errno = 0;
        result = scalbnf((float)x, n);
        printf(" %a %s\n"u8, result, error_name());
    }

    static readonly int* exponents = StaticStorage.Create<int>([0, 1, -1, 60, 1030, -1030, -1080, 5000, INT_MAX, INT_MIN]);

    static int main()
    {
        size_t i, j;

        for (i = 0; i < 12 * sizeof(double) / sizeof(double); i++)
            parts(numbers[i]);
        for (i = 0; i < 12 * sizeof(double) / sizeof(double); i++)
            for (j = 0; j < 10 * sizeof(int) / sizeof(int); j++)
                scaled(numbers[i], exponents[j]);
        printf("%d %d %d\n"u8, FP_ILOGB0, FP_ILOGBNAN, FP_LLOGB0 == LONG_MIN);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
