using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using double_t = double;
using float_t = float;
using size_t = ulong;

internal static unsafe class NumberClasses
{
    /* number_classes - what kind of number a value is: macros of math.h on double and float, and the functions of the same names */

    static readonly double* numbers = StaticStorage.Create<double>([0.0, -0.0, 1.0, -1.0, 4.9e-324, -1e-310, 1e-40, 1e300, INFINITY, -INFINITY, NAN, double.NaN]);

    static int main()
    {
        size_t i, j;

        for (i = 0; i < 12 * sizeof(double) / sizeof(double); i++)
        {
            double x = numbers[i];
            float f = (float)x;

            int value = float.IsNaN(f) ? 1 : 0;
            int value2 = double.IsNaN(x) ? 1 : 0;
            int float_InfinitySignResult = Builtins.InfinitySign(f);
            int float_InfinitySignResult2 = Builtins.InfinitySign(x);
            int value3 = float.IsFinite(f) ? 1 : 0;
            int value4 = double.IsFinite(x) ? 1 : 0;
            int float_ClassifyResult = Builtins.Classify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, f);
            printf("%g: %d %d | %d %d | %d %d | %d %d"u8, x, Builtins.Classify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, x), float_ClassifyResult, value4, value3, float_InfinitySignResult2, float_InfinitySignResult, value2, value);
            int value5 = float.IsNegative(f) ? 1 : 0;
            int value6 = double.IsNegative(x) ? 1 : 0;
            int value7 = float.IsNormal(f) ? 1 : 0;
            printf(" | %d %d | %d %d"u8, double.IsNormal(x), value7, value6, value5);
            int value8 = Builtins.Classify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, f) == FP_SUBNORMAL ? 1 : 0;
            int value9 = Builtins.Classify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, x) == FP_SUBNORMAL ? 1 : 0;
            _ = x;
            printf(" | %d %d %d %d"u8, value9, value8, x == 0, 1);
            printf(" | %d %d %d %d\n"u8, !(isinf(x) == 0), !(isnan(x) == 0), !(finite(x) == 0), !(finitef(f) == 0));
        }
        for (i = 0; i < 12 * sizeof(double) / sizeof(double); i++)
        {
            for (j = 0; j < 12 * sizeof(double) / sizeof(double); j++)
            {
                double x = numbers[i], y = numbers[j];

                int float_IsUnorderedResult = Builtins.IsUnordered(x, y) ? 1 : 0;
                printf("%d%d%d%d%d%d "u8, x > y, x >= y, x < y, x <= y, Builtins.IsLessOrGreater(x, y), float_IsUnorderedResult);
            }
            putchar('\n');
        }
        printf("%d %d %d %d %d\n"u8, FP_NAN, FP_INFINITE, FP_ZERO, FP_SUBNORMAL, FP_NORMAL);
        printf("%d %d %d\n"u8, MATH_ERRNO, MATH_ERREXCEPT, math_errhandling);
        printf("%d %d\n"u8, sizeof(float_t), sizeof(double_t));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
