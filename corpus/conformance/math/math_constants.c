/* math_constants - the constants of math.h, also as float */
#define _GNU_SOURCE
#include <math.h>
#include <stdio.h>

int main(void)
{
    printf("%a %a %a %a %a\n", M_E, M_LOG2E, M_LOG10E, M_LN2, M_LN10);
    printf("%a %a %a %a %a\n", M_PI, M_PI_2, M_PI_4, M_1_PI, M_2_PI);
    printf("%a %a %a\n", M_2_SQRTPI, M_SQRT2, M_SQRT1_2);
    printf("%a %a %a %a\n", M_Ef, M_PIf, M_SQRT2f, M_LN10f);
    printf("%a %f %f\n", MAXFLOAT, HUGE_VAL, HUGE_VALF);
    printf("%f %f %d\n", INFINITY, NAN, (int)sizeof INFINITY);
    return 0;
}
