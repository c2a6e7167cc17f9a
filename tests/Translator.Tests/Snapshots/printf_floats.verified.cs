/* printf: floating point; rounding is exact, and ties go to even */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Float;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class PrintfFloats
{
    static readonly double* numbers = StaticStorage.Create<double>([
        0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, 0.1, 0.125, 0.375, 3.14159265358979, 1e10, 1e-10, 123456789.0, 999999.5, 9.9999995,
        1e100, 1.7976931348623157e308, 2.2250738585072014e-308, 5e-324, 1e21, 1e22, 1e23, 0.0001, 0.00001, 100000.0, 1000000.0,
        4503599627370497.5, 9007199254740993.0, 2.675, 1.005, 0.045, 1e15 + 0.3]);

    static int main()
    {
        int count = 33 * sizeof(double) / sizeof(double);
        int i, precision;
        float f = 0.1f;
        double inf = HUGE_VAL, nan = strtod("nan"u8, null);

        for (i = 0; i < count; i++)
        {
            double d = numbers[i];

            printf("%f|%e|%g|%.17g|%a\n"u8, d, d, d, d, d);
            printf("%.0f|%.1f|%.2f|%.0e|%.3e|%.0g|%.3g|%#.0f|%#g\n"u8, d, d, d, d, d, d, d, d, d);
            printf("%12.3f|%-12.3f|%012.3f|%+.2e|% .2g|%E|%G\n"u8, d, d, d, d, d, d, d);
        }

        /* all the digits there are */
        printf("%.60f\n"u8, 0.1);
        printf("%.30e\n"u8, DBL_EPSILON);
        printf("%.1074f\n"u8, 5e-324);
        printf("%.0f\n"u8, DBL_MAX);
        for (precision = 0; precision < 20; precision++)
            printf("%.*f %.*g %.*e\n"u8, precision, 2.0 / 3, precision, 2.0 / 3, precision, 2.0 / 3);

        printf("%.9f %.20f\n"u8, f, f);       /* a float becomes a double */
        printf("%f %F %e %g %G %10f %-10f| %010f %+f % f\n"u8, inf, inf, inf, inf, inf, inf, inf, inf, inf, inf);
        printf("%f %E %5g|\n"u8, -inf, -inf, -inf);
        printf("%f %F %10.2f|\n"u8, nan, -nan, -nan);
        printf("%.3a %.0a %A %20a| %-20a|\n"u8, 1.999, 1.5, 255.5, 1.0, -0.1);
        printf("%*.*f|%-*.*f|\n"u8, 10, 2, 3.14159, 10, 1, 2.71828);
        printf("%d %g %s %c\n"u8, 1, 2.5, "three"u8, '4');
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
