/* nan_signs.c - the sign of NaN: that of the processor at run time, none where the compiler computes it */
#include <math.h>
#include <stdio.h>

static double from_zero = 0.0 / 0.0;
static double negated = -(0.0 / 0.0);
static double from_infinity = INFINITY - INFINITY;
static double product = INFINITY * 0;
static double macro = NAN;
static double negative_macro = -NAN;
static double sum = -NAN + 1;
static float single = 0.0f / 0.0f;
static double table[] = { 0.0 / 0.0, -(0.0 / 0.0), 1 - NAN, 1 ? -NAN : 0 };
static struct { double value; float narrow; } record = { INFINITY / INFINITY, -NAN };

static void show(const char *name, double value)
{
    printf("%-16s %f\n", name, value);
}

int main(void)
{
    double zero = 0;
    double nan = NAN;
    double infinity = INFINITY;
    double minus_one = -1;

    show("from_zero", from_zero);
    show("negated", negated);
    show("from_infinity", from_infinity);
    show("product", product);
    show("macro", macro);
    show("negative_macro", negative_macro);
    show("sum", sum);
    show("single", single);
    for (int i = 0; i < 4; i++)
        show("table", table[i]);
    show("record", record.value);
    show("record", record.narrow);

    show("0.0 / 0.0", 0.0 / 0.0);
    show("-(0.0 / 0.0)", -(0.0 / 0.0));
    show("zero / zero", zero / zero);
    show("-(zero / zero)", -(zero / zero));
    show("inf - inf", infinity - infinity);
    show("inf * zero", infinity * zero);
    show("nan + 1", nan + 1);
    show("-nan", -nan);
    show("1 - nan", 1 - nan);
    show("sqrt", sqrt(minus_one));
    show("log", log(minus_one));
    show("log2", log2(minus_one));
    show("log10", log10(minus_one));
    show("acos", acos(2 * minus_one));
    show("pow", pow(minus_one, 0.5));
    show("fmod", fmod(1, zero));
    show("hypot", hypot(nan, minus_one));
    show("fabs", fabs(-nan));
    show("copysign", copysign(nan, minus_one));
    printf("%d %d\n", signbit(nan) != 0, signbit(-nan) != 0);
    return 0;
}
