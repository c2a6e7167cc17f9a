/* float_classes.c - what kind of number a floating value is */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Float;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class FloatClasses
{
    static double zero;
    static double small = DBL_MIN / 4;
    static double minus = -2.5;
    static float tiny = 1e-40f;

    static sbyte* class_of(double x)
    {
        switch (Builtins.Classify(FP_NAN, FP_INFINITE, FP_NORMAL, FP_SUBNORMAL, FP_ZERO, x))
        {
            case FP_NAN:
                return "nan"u8.ToPointer();
            case FP_INFINITE:
                return "infinite"u8.ToPointer();
            case FP_ZERO:
                return "zero"u8.ToPointer();
            case FP_SUBNORMAL:
                return "subnormal"u8.ToPointer();
            default:
                return "normal"u8.ToPointer();
        }
    }

    static int main()
    {
        double infinity = HUGE_VAL, nothing = NAN;

        sbyte* class_ofResult = class_of(1);
        sbyte* class_ofResult2 = class_of(small);
        sbyte* class_ofResult3 = class_of(-0.0);
        sbyte* class_ofResult4 = class_of(-infinity);
        printf("%s %s %s %s %s\n"u8, class_of(nothing), class_ofResult4, class_ofResult3, class_ofResult2, class_ofResult);
        int value = (double.IsNormal((double)tiny) ? 1 : 0) != 0 ? 1 : 0;
        printf("%d %d\n"u8, (float.IsNormal(tiny) ? 1 : 0) != 0, value);
        int value2 = (double.IsFinite(minus) ? 1 : 0) != 0 ? 1 : 0;
        int float_InfinitySignResult = Builtins.InfinitySign(-infinity);
        printf("%d %d %d\n"u8, (double.IsNaN(nothing) ? 1 : 0) != 0, float_InfinitySignResult, value2);
        int value3 = (double.IsNegative(-zero) ? 1 : 0) != 0 ? 1 : 0;
        printf("%d %d\n"u8, (double.IsNegative(minus) ? 1 : 0) != 0, value3);
        printf("%d %d %d\n"u8, minus > 1.0, minus < nothing, Builtins.IsUnordered(minus, nothing));
        int value4 = (Builtins.IsLessOrGreater(minus, 1.0) ? 1 : 0) != 0 ? 1 : 0;
        printf("%d %d\n"u8, Builtins.InfinitySign(-infinity), value4);
        printf("%f %f %f\n"u8, nothing, -nothing, double.PositiveInfinity);
        printf("%g %g %g\n"u8, fabs(minus), Builtins.Power(minus, 3), copysign(3.0, minus));
        printf("%g %a\n"u8, 12.0, 0.9999999403953552f);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
