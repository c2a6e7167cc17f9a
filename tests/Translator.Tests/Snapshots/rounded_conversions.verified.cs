/* rounded_conversions - printf, strtod and scanf round as fesetround asks */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fenv;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using size_t = ulong;

internal static unsafe class RoundedConversions
{
    static readonly double* values = StaticStorage.Create<double>([
        0.1, 2.5, 0.125, 1e22, 1.0 / 3, -0.1, -2.5, -1.0 / 3, 123456.789, 9.995, 0.5, 1.5, 1e-310, 0, -0.0, 999999.5, 1e300]);
    static readonly sbyte** texts = (sbyte**)StaticStorage.PointersTo(
        "0.1"u8, "0.3"u8, "1e22"u8, "1e23"u8, "-0.1"u8, "123456789012345678901234567890"u8, "1e-320"u8, "2.5e-324"u8, "1e309"u8, "-1e309"u8, "1e39"u8, "-1e-50"u8,
        "0x1.00000000000008p0"u8, "0x1.000000000000081p0"u8, "-0x1.8p-1075"u8, "0x1p1024"u8, "1e-400"u8, "-1e-400"u8, "9007199254740993"u8, "9007199254740992.5"u8,
        "1e100000000"u8, "-1e-100000000"u8, "179769313486231580793e289"u8, "1.7976931348623157e308"u8, "0"u8, "-0"u8, "0.00000000000000000000000000000000000000000001"u8);

    static void show(sbyte* name)
    {
        double number;
        float small;
        size_t i;

        printf("%s\n"u8, name);
        for (i = 0; i < 17 * sizeof(double) / sizeof(double); i++)
            printf("  %.0f|%.1f|%.3f|%.2e|%g|%.3g|%a|%.2a|%.0e\n"u8, values[i], values[i], values[i], values[i], values[i], values[i], values[i], values[i],
                values[i]);
        for (i = 0; i < (ulong)(27 * sizeof(sbyte*)) / (ulong)sizeof(sbyte*); i++)
        {
            errno = 0;
            number = strtod(texts[i], null);
            printf("  %s: %a %d"u8, texts[i], number, errno == ERANGE);
            errno = 0;
            small = strtof(texts[i], null);
            printf(" %a %d\n"u8, small, errno == ERANGE);
        }
        sscanf("0.1 -0.1"u8, "%lf %f"u8, &number, &small);
        printf("  %a %a %a\n"u8, number, small, atof("0.7"u8));
    }

    static int main()
    {
        show("to the nearest"u8.ToPointer());
        fesetround(FE_UPWARD);
        show("up"u8.ToPointer());
        fesetround(FE_DOWNWARD);
        show("down"u8.ToPointer());
        fesetround(FE_TOWARDZERO);
        show("to zero"u8.ToPointer());
        fesetround(FE_TONEAREST);
        show("to the nearest"u8.ToPointer());
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
