using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Fenv;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;
using fexcept_t = ushort;

internal static unsafe class FloatingExceptions
{
    /* floating_exceptions - the exceptions that computations raise, cleared, raised, stored and set */

    /* The results of most computations are rounded, FE_INEXACT says little. */
    const int TESTED = FE_ALL_EXCEPT & ~FE_INEXACT;

    static void show(sbyte* what, double result)
    {
        int raised = fetestexcept(TESTED);

        printf("%s: %s%s%s%s %g\n"u8, what, (raised & FE_INVALID) != 0 ? " invalid"u8 : ""u8, (raised & FE_DIVBYZERO) != 0 ? " divbyzero"u8 : ""u8,
            (raised & FE_OVERFLOW) != 0 ? " overflow"u8 : ""u8, (raised & FE_UNDERFLOW) != 0 ? " underflow"u8 : ""u8, fabs(result));
        printf("%d\n"u8, feclearexcept(FE_ALL_EXCEPT));
    }

    static double one = 1;
    static double zero = 0;
    static double three = 3;
    static double big = 1e308;
    static double tiny = 1e-308;
    static double minus = -1;

    static int main()
    {
        fenv_t environment;
        fexcept_t stored;

        feclearexcept(FE_ALL_EXCEPT);
        show("nothing"u8.ToPointer(), one + three);
        show("1/0"u8.ToPointer(), one / zero);
        show("0/0"u8.ToPointer(), zero / zero);
        show("1/3"u8.ToPointer(), one / three);
        show("too large"u8.ToPointer(), big * big);
        show("too small"u8.ToPointer(), tiny * tiny);
        show("conversion"u8.ToPointer(), (double)Truncate.ToInt64(big * three));
        show("sqrt(-1)"u8.ToPointer(), sqrt(minus));
        show("log(0)"u8.ToPointer(), log(zero));
        show("log(-1)"u8.ToPointer(), log(minus));
        show("exp(big)"u8.ToPointer(), exp(big));
        show("exp(-big)"u8.ToPointer(), exp(-big));
        show("pow(0, -1)"u8.ToPointer(), pow(zero, minus));
        show("acos(3)"u8.ToPointer(), acos(three));
        show("fmod(1, 0)"u8.ToPointer(), fmod(one, zero));
        show("tgamma(-1)"u8.ToPointer(), tgamma(minus));
        show("nan == nan"u8.ToPointer(), zero / zero == one ? 1 : 0);
        feclearexcept(FE_ALL_EXCEPT);
        printf("%d\n"u8, feraiseexcept(FE_OVERFLOW | FE_INVALID));
        show("raised"u8.ToPointer(), 0);
        printf("%d\n"u8, fesetexcept(FE_DIVBYZERO));
        show("set"u8.ToPointer(), 0);

        feraiseexcept(FE_DIVBYZERO | FE_UNDERFLOW);
        printf("%d\n"u8, fegetexceptflag(&stored, FE_ALL_EXCEPT));
        printf("%d\n"u8, fetestexceptflag(&stored, FE_DIVBYZERO | FE_OVERFLOW) == FE_DIVBYZERO);
        feclearexcept(FE_ALL_EXCEPT);
        printf("%d\n"u8, fesetexceptflag(&stored, FE_DIVBYZERO));
        show("flag"u8.ToPointer(), 0);

        feraiseexcept(FE_INVALID);
        printf("%d\n"u8, feholdexcept(&environment));
        show("held"u8.ToPointer(), 0);
        feraiseexcept(FE_OVERFLOW);
        printf("%d\n"u8, feupdateenv(&environment));
        show("updated"u8.ToPointer(), 0);
        feraiseexcept(FE_UNDERFLOW);
        printf("%d\n"u8, fegetenv(&environment));
        feclearexcept(FE_ALL_EXCEPT);
        printf("%d\n"u8, fesetenv(&environment));
        show("restored"u8.ToPointer(), 0);
        feraiseexcept(FE_INVALID);
        printf("%d\n"u8, fesetenv((fenv_t*)-1));
        show("default"u8.ToPointer(), 0);
        printf("%d %d\n"u8, fegetexcept(), sizeof(fenv_t));
        printf("%d %d %d %d %d\n"u8, FE_INVALID, FE_DIVBYZERO, FE_OVERFLOW, FE_UNDERFLOW, FE_INEXACT);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
