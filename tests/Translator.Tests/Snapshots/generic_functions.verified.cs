/* generic_functions - tgmath.h: the functions for the types of their arguments */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.CMath;

internal static unsafe class GenericFunctions
{
    static int main()
    {
        float f = 2;
        double d = 2;
        int i = 2;
        int quotient, exponent;

        printf("%d %d %d\n"u8, sizeof(float), sizeof(double), sizeof(double));
        printf("%d %d %d %d\n"u8, sizeof(float), sizeof(double), sizeof(double), sizeof(double));
        printf("%a %a %a\n"u8, sqrtf(f), sqrt(d), sqrt(i));
        printf("%a %a %a %a\n"u8, powf(f, 0.5f), pow(d, 0.5), pow(f, 0.5), pow(i, i));
        printf("%a %a %a\n"u8, sinf(f), cos(d), tan(i));
        printf("%a %a %a\n"u8, expf(f), log(d), log10(i));
        printf("%a %a %a\n"u8, fmaf(f, f, f), atan2(f, i), hypotf(f, f));
        printf("%a %ld %ld %d\n"u8, fabsf(-f), lroundf(f + 0.5f), lrint(d + 0.75), ilogbf(f));
        printf("%a %a %a\n"u8, ldexpf(f, 3), scalbn(d, -3), scalblnf(f, 2L));
        printf("%a"u8, frexpf(f, &exponent));
        printf(" %d %a"u8, exponent, remquof(7.5f, f, &quotient));
        printf(" %d\n"u8, quotient);
        printf("%a %a %a %a\n"u8, nextafterf(f, 3.0f), nextafter(d, 3.0), fmax(f, i), copysignf(f, -1.0f));
        printf("%a %a %a\n"u8, ceilf(f + 0.5f), floor(d + 0.5), truncf(-2.5f));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
