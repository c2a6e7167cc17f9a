/* float_arithmetic.c: float and double, their conversions to and from the integers */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Float;

internal static unsafe class FloatArithmetic
{
    static float average(int* values, int n)
    {
        int sum = 0, i;

        for (i = 0; i < n; i++)
            sum += values[i];
        return (float)sum / n;
    }

    static int round_half_up(double d)
    {
        return Truncate.ToInt32(floor(d + 0.5));
    }

    static readonly int* samples = StaticStorage.Create<int>([3, 8, -2, 11, 7]);

    static int main()
    {
        float third = 1.0f / 3;
        double exact_third = 1.0 / 3;
        float sum = 0;
        double dsum = 0;
        int i;

        printf("%.9g %.17g\n"u8, third, exact_third);
        printf("%d\n"u8, third == exact_third);
        printf("%d\n"u8, third == (float)exact_third);
        printf("%.9g\n"u8, average(samples, 5));

        for (i = 0; i < 10; i++)
        {
            sum += 0.1f;
            dsum += 0.1;
        }
        printf("%.9g %.17g\n"u8, sum, dsum);

        /* conversions cut towards zero */
        printf("%d %d %d\n"u8, (int)2.9, (int)-2.9, (int)1e9);
        printf("%ld %lu\n"u8, (long)-1e15, (ulong)1.8e19);
        printf("%d %d\n"u8, (byte)200.7, (sbyte)-100.9);
        printf("%d %d %d\n"u8, round_half_up(2.5), round_half_up(-2.5), round_half_up(2.4999));

        /* large integers lose their low digits in float and then in double */
        printf("%.1f %.1f\n"u8, (float)16777217, (double)16777217);
        printf("%.1f %.1f\n"u8, (double)9007199254740993L, (double)~0UL);
        printf("%.1f\n"u8, (double)(float)123456789);

        printf("%d %g\n"u8, 7 / 2, 7 / 2.0);
        printf("%g\n"u8, 1e308 * 10 > DBL_MAX ? -1.0 : 1.0);
        printf("%g %g %g\n"u8, FLT_MAX, FLT_MIN, FLT_EPSILON);
        printf("%g %g %g\n"u8, DBL_MAX, DBL_MIN, DBL_EPSILON);
        printf("%g %g\n"u8, fmod(7.5, 2), fmod(-7.5, 2));
        printf("%a %a %a\n"u8, 1.0, 0.1, -3.75f);
        printf("%g %g\n"u8, 12.0, 0.125);

        {
            int n = 7;
            byte b = 10;

            n = Truncate.ToInt32(n * 1.5);
            b = Truncate.ToByte(b * 2.55);
            n = Truncate.ToInt32(n + third);
            printf("%d %d\n"u8, n, b);
            n = Truncate.ToInt32(n / 0.3);
            b = Truncate.ToByte(b - 0.5);
            printf("%d %d\n"u8, n, b);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
