/* nan_signs.c - the sign of NaN: that of the processor at run time, none where the compiler computes it */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.CMath;
using static CSockTranslate.Runtime.Stdio;

internal static unsafe class NanSigns
{
    static double from_zero = (double)CMath.NAN;
    static double negated = double.NaN;
    static double from_infinity = (double)CMath.NAN;
    static double product = (double)CMath.NAN;
    static double macro = NAN;
    static double negative_macro = double.NaN;
    static double sum = double.NaN;
    static float single = CMath.NAN;
    static readonly double* table = StaticStorage.Create<double>([(double)CMath.NAN, double.NaN, (double)CMath.NAN, double.NaN]);
    internal struct record_type
    {
        public double value;
        public float narrow;
    }
    static record_type record = new record_type { value = (double)CMath.NAN, narrow = float.NaN };

    static void show(sbyte* name, double value)
    {
        printf("%-16s %f\n"u8, name, value);
    }

    static int main()
    {
        double zero = 0;
        double nan = NAN;
        double infinity = INFINITY;
        double minus_one = -1;

        show("from_zero"u8.ToPointer(), from_zero);
        show("negated"u8.ToPointer(), negated);
        show("from_infinity"u8.ToPointer(), from_infinity);
        show("product"u8.ToPointer(), product);
        show("macro"u8.ToPointer(), macro);
        show("negative_macro"u8.ToPointer(), negative_macro);
        show("sum"u8.ToPointer(), sum);
        show("single"u8.ToPointer(), single);
        for (int i = 0; i < 4; i++)
            show("table"u8.ToPointer(), table[i]);
        show("record"u8.ToPointer(), record.value);
        show("record"u8.ToPointer(), record.narrow);

        show("0.0 / 0.0"u8.ToPointer(), 0.0 / 0.0);
        show("-(0.0 / 0.0)"u8.ToPointer(), (double)CMath.NAN);
        show("zero / zero"u8.ToPointer(), zero / zero);
        show("-(zero / zero)"u8.ToPointer(), -(zero / zero));
        show("inf - inf"u8.ToPointer(), infinity - infinity);
        show("inf * zero"u8.ToPointer(), infinity * zero);
        show("nan + 1"u8.ToPointer(), nan + 1);
        show("-nan"u8.ToPointer(), -nan);
        show("1 - nan"u8.ToPointer(), 1 - nan);
        show("sqrt"u8.ToPointer(), sqrt(minus_one));
        show("log"u8.ToPointer(), log(minus_one));
        show("log2"u8.ToPointer(), log2(minus_one));
        show("log10"u8.ToPointer(), log10(minus_one));
        show("acos"u8.ToPointer(), acos(2 * minus_one));
        show("pow"u8.ToPointer(), pow(minus_one, 0.5));
        show("fmod"u8.ToPointer(), fmod(1, zero));
        show("hypot"u8.ToPointer(), hypot(nan, minus_one));
        show("fabs"u8.ToPointer(), fabs(-nan));
        show("copysign"u8.ToPointer(), copysign(nan, minus_one));
        int value = (double.IsNegative(-nan) ? 1 : 0) != 0 ? 1 : 0;
        printf("%d %d\n"u8, (double.IsNegative(nan) ? 1 : 0) != 0, value);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
