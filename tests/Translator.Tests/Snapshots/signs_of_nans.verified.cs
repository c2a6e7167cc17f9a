/* signs_of_nans - NaNs whose sign changes, and integers made of them */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class SignsOfNans
{
    static int known;

    static int main()
    {
        double n = NAN, x = 2.5;
        float f = NAN;

        printf("%d %d\n"u8, Truncate.ToInt32(0.0 / 0.0), Truncate.ToInt32(1.0 / 0.0));
        printf("%ld %d %d\n"u8, Truncate.ToInt64(0.0 / 0.0), 0, known);
        int value = (double.IsNegative(-n) ? 1 : 0) != 0 ? 1 : 0;
        int value2 = (double.IsNegative(-n) ? 1 : 0) != 0 ? 1 : 0;
        printf("%d %d %d\n"u8, (double.IsNegative(-n) ? 1 : 0) != 0, value2, value);
        int value3 = (double.IsNegative(n * -2) ? 1 : 0) != 0 ? 1 : 0;
        int value4 = (double.IsNegative(n * 1) ? 1 : 0) != 0 ? 1 : 0;
        printf("%d %d %d\n"u8, (double.IsNegative(-n) ? 1 : 0) != 0, value4, value3);
        int value5 = (float.IsNegative(-(-f)) ? 1 : 0) != 0 ? 1 : 0;
        printf("%d %d\n"u8, (float.IsNegative(-f) ? 1 : 0) != 0, value5);
        printf("%g %g %g\n"u8, -x, -x, -x);
        int value6 = (double.IsNegative(copysign(n, -1.0)) ? 1 : 0) != 0 ? 1 : 0;
        printf("%d %d\n"u8, (double.IsNegative(fabs(-n)) ? 1 : 0) != 0, value6);
        int value7 = (double.IsNegative(-(x - x)) ? 1 : 0) != 0 ? 1 : 0;
        printf("%d %d\n"u8, (double.IsNegative(0.0 * -1 + x - x) ? 1 : 0) != 0, value7);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
