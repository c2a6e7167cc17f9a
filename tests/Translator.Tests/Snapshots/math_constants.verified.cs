using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class MathConstants
{
    /* math_constants - the constants of math.h, also as float */

    static int main()
    {
        printf("%a %a %a %a %a\n"u8, M_E, M_LOG2E, M_LOG10E, M_LN2, M_LN10);
        printf("%a %a %a %a %a\n"u8, M_PI, M_PI_2, M_PI_4, M_1_PI, M_2_PI);
        printf("%a %a %a\n"u8, M_2_SQRTPI, M_SQRT2, M_SQRT1_2);
        printf("%a %a %a %a\n"u8, M_Ef, M_PIf, M_SQRT2f, M_LN10f);
        printf("%a %f %f\n"u8, MAXFLOAT, HUGE_VAL, HUGE_VALF);
        printf("%f %f %d\n"u8, INFINITY, NAN, sizeof(float));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
