using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using size_t = ulong;

internal static unsafe class LongDoubleForms
{
    static readonly double* numbers = StaticStorage.Create<double>([0.25, 0.75, 1.5, 2.5, 10.25]);
    /* long_double_forms - the functions for long double, to as many digits as a double has */

    static int main()
    {
        size_t i;
        int exponent, quotient;
        double whole, s, c;

        for (i = 0; i < 5 * sizeof(double) / sizeof(double); i++)
        {
            double x = numbers[i];

            printf("%.13Lg %.13Lg %.13Lg %.13Lg\n"u8, sinl(x), cosl(x), tanl(x), atanl(x));
            printf("%.13Lg %.13Lg %.13Lg\n"u8, sinhl(x), coshl(x), tanhl(x));
            printf("%.13Lg %.13Lg %.13Lg %.13Lg\n"u8, expl(x), exp2l(x), exp10l(x), expm1l(x));
            printf("%.13Lg %.13Lg %.13Lg %.13Lg\n"u8, logl(x), log2l(x), log10l(x), log1pl(x));
            printf("%.13Lg %.13Lg %.13Lg %.13Lg\n"u8, powl(x, 1.5), sqrtl(x), cbrtl(x), hypotl(x, 2.0));
            printf("%.13Lg %.13Lg %.13Lg %.13Lg\n"u8, erfl(x), erfcl(x), tgammal(x), lgammal(x));
            printf("%.13Lg %.13Lg %.13Lg\n"u8, j0l(x), y1l(x), jnl(2, x));
            printf("%Lg %Lg %Lg %Lg %Lg %Lg\n"u8, ceill(x), floorl(x), truncl(x), roundl(x), rintl(x), nearbyintl(x));
            printf("%ld %lld %ld %lld\n"u8, lrintl(x), llrintl(x), lroundl(x), llroundl(x));
            printf("%Lg %Lg %Lg %Lg\n"u8, fmodl(x, 0.5), remainderl(x, 1.0), remquol(x, 1.0, &quotient), fabsl(-x));
            printf("%d %Lg %d\n"u8, quotient, frexpl(x, &exponent), ilogbl(x));
            printf("%Lg"u8, modfl(x, &whole));
            printf(" %Lg %Lg %Lg\n"u8, whole, ldexpl(x, 3), scalbnl(x, -3));
            printf("%Lg %Lg %Lg %Lg\n"u8, fmaxl(x, 1.0), fminl(x, 1.0), fdiml(x, 1.0), fmal(x, 2.0, 1.0));
            sincosl(x, &s, &c);
            printf("%.13Lg %.13Lg %Lg %d\n"u8, s, c, copysignl(x, -1.0), isnanl(nanl(""u8)) != 0);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
