/* floating_exceptions - the exceptions that computations raise, cleared, raised, stored and set */
#define _GNU_SOURCE
#include <fenv.h>
#include <math.h>
#include <stdio.h>

/* The results of most computations are rounded, FE_INEXACT says little. */
#define TESTED (FE_ALL_EXCEPT & ~FE_INEXACT)

static void show(const char *what, double result)
{
    int raised = fetestexcept(TESTED);

    printf("%s: %s%s%s%s %g\n", what, raised & FE_INVALID ? " invalid" : "", raised & FE_DIVBYZERO ? " divbyzero" : "",
           raised & FE_OVERFLOW ? " overflow" : "", raised & FE_UNDERFLOW ? " underflow" : "", fabs(result));
    printf("%d\n", feclearexcept(FE_ALL_EXCEPT));
}

static double one = 1, zero = 0, three = 3, big = 1e308, tiny = 1e-308, minus = -1;

int main(void)
{
    fenv_t environment;
    fexcept_t stored;

    feclearexcept(FE_ALL_EXCEPT);
    show("nothing", one + three);
    show("1/0", one / zero);
    show("0/0", zero / zero);
    show("1/3", one / three);
    show("too large", big * big);
    show("too small", tiny * tiny);
    show("conversion", (double)(long)(big * three));
    show("sqrt(-1)", sqrt(minus));
    show("log(0)", log(zero));
    show("log(-1)", log(minus));
    show("exp(big)", exp(big));
    show("exp(-big)", exp(-big));
    show("pow(0, -1)", pow(zero, minus));
    show("acos(3)", acos(three));
    show("fmod(1, 0)", fmod(one, zero));
    show("tgamma(-1)", tgamma(minus));
    show("nan == nan", zero / zero == one);
    feclearexcept(FE_ALL_EXCEPT);
    printf("%d\n", feraiseexcept(FE_OVERFLOW | FE_INVALID));
    show("raised", 0);
    printf("%d\n", fesetexcept(FE_DIVBYZERO));
    show("set", 0);

    feraiseexcept(FE_DIVBYZERO | FE_UNDERFLOW);
    printf("%d\n", fegetexceptflag(&stored, FE_ALL_EXCEPT));
    printf("%d\n", fetestexceptflag(&stored, FE_DIVBYZERO | FE_OVERFLOW) == FE_DIVBYZERO);
    feclearexcept(FE_ALL_EXCEPT);
    printf("%d\n", fesetexceptflag(&stored, FE_DIVBYZERO));
    show("flag", 0);

    feraiseexcept(FE_INVALID);
    printf("%d\n", feholdexcept(&environment));
    show("held", 0);
    feraiseexcept(FE_OVERFLOW);
    printf("%d\n", feupdateenv(&environment));
    show("updated", 0);
    feraiseexcept(FE_UNDERFLOW);
    printf("%d\n", fegetenv(&environment));
    feclearexcept(FE_ALL_EXCEPT);
    printf("%d\n", fesetenv(&environment));
    show("restored", 0);
    feraiseexcept(FE_INVALID);
    printf("%d\n", fesetenv(FE_DFL_ENV));
    show("default", 0);
    printf("%d %d\n", fegetexcept(), (int)sizeof environment);
    printf("%d %d %d %d %d\n", FE_INVALID, FE_DIVBYZERO, FE_OVERFLOW, FE_UNDERFLOW, FE_INEXACT);
    return 0;
}
