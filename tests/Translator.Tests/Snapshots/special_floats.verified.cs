/* special_floats.c: infinities, not-a-number and negative zero in comparisons and conditions */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.CMath;

internal static unsafe class SpecialFloats
{
    static sbyte* order(double a, double b)
    {
        if (a < b)
            return "less"u8.ToPointer();
        else if (a > b)
            return "greater"u8.ToPointer();
        else if (a == b)
            return "equal"u8.ToPointer();
        else
            return "unordered"u8.ToPointer();
    }

    static double zero = 0.0;

    static int main()
    {
        double inf = 1 / zero, nan = zero / zero, minus_zero = -zero;
        double* list = stackalloc double[4];
        int i, j;

        list[0] = -inf;
        list[1] = minus_zero;
        list[2] = inf;
        list[3] = nan;

        for (i = 0; i < 4; i++)
            for (j = 0; j < 4; j++)
                printf("%d %d %s\n"u8, i, j, order(list[i], list[j]));

        printf("%d %d %d %d %d %d\n"u8, nan == nan, nan != nan, nan < nan, nan >= nan, !(nan < 1), !(nan >= 1));
        printf("%d %d %d\n"u8, nan != 0.0 ? 1 : 0, nan == 0.0, nan != 0.0 && true);
        printf("%d %d %d\n"u8, minus_zero != 0.0 ? 1 : 0, minus_zero == 0.0, minus_zero == 0);
        printf("%g %g\n"u8, inf, -inf);
        printf("%g %g\n"u8, minus_zero, 1 / minus_zero);
        int value = Builtins.InfinitySign(inf) != 0 ? 1 : 0;
        printf("%d %d %d\n"u8, (double.IsNaN(nan) ? 1 : 0) != 0, value, 1 != 0);
        int value2 = (double.IsNegative(zero) ? 1 : 0) != 0 ? 1 : 0;
        printf("%d %d\n"u8, (double.IsNegative(minus_zero) ? 1 : 0) != 0, value2);
        printf("%g %g\n"u8, inf - 1e308, 5 / inf);
        printf("%d\n"u8, (double.IsNaN(inf - inf) ? 1 : 0) != 0);
        printf("%g %g\n"u8, sqrt(2), fabs(-zero));
        printf("%g %g\n"u8, fmax(nan, 1), fmin(2, nan));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
