/* float_classes.c - what kind of number a floating value is */
#include <float.h>
#include <math.h>
#include <stdio.h>

static double zero, small = DBL_MIN / 4, minus = -2.5;
static float tiny = 1e-40f;

static const char *class_of(double x)
{
    switch (fpclassify(x)) {
    case FP_NAN: return "nan";
    case FP_INFINITE: return "infinite";
    case FP_ZERO: return "zero";
    case FP_SUBNORMAL: return "subnormal";
    default: return "normal";
    }
}

int main(void)
{
    double infinity = HUGE_VAL, nothing = NAN;

    printf("%s %s %s %s %s\n", class_of(nothing), class_of(-infinity), class_of(-0.0), class_of(small), class_of(1));
    printf("%d %d\n", isnormal(tiny) != 0, isnormal((double)tiny) != 0);
    printf("%d %d %d\n", isnan(nothing) != 0, isinf(-infinity), isfinite(minus) != 0);
    printf("%d %d\n", signbit(minus) != 0, signbit(-zero) != 0);
    printf("%d %d %d\n", isgreater(minus, 1.0), isless(minus, nothing), isunordered(minus, nothing));
    printf("%d %d\n", __builtin_isinf_sign(-infinity), islessgreater(minus, 1.0) != 0);
    printf("%f %f %f\n", nothing, -nothing, __builtin_inf());
    printf("%g %g %g\n", __builtin_fabs(minus), __builtin_powi(minus, 3), __builtin_copysign(3.0, minus));
    printf("%g %a\n", 0x1.8p3, 0x1.fffffep-1f);
    return 0;
}
