using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime;

// The numbers beside a number (C11 §7.12.11).
public static unsafe partial class CMath
{
    /// <summary>The next number towards <paramref name="y"/>; ERANGE on overflow and underflow (C11 §7.12.11.3).</summary>
    public static double nextafter(double x, double y)
    {
        double result = Libm.IsPresent ? Libm.nextafter(x, y) : PortableMath.NextAfter(x, y);
        return double.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.nextafter, x, y, result);
    }

    /// <summary>The least number above (ISO/IEC TS 18661-1 §14.2).</summary>
    public static double nextup(double x) => Libm.IsPresent ? Libm.nextup(x) : System.Math.BitIncrement(x);

    /// <summary>The greatest number below (ISO/IEC TS 18661-1 §14.2).</summary>
    public static double nextdown(double x) => Libm.IsPresent ? Libm.nextdown(x) : System.Math.BitDecrement(x);

    /// <summary>As <see cref="nextafter"/> (C11 §7.12.11.3).</summary>
    public static float nextafterf(float x, float y)
    {
        float result = Libm.IsPresent ? Libm.nextafterf(x, y) : PortableMath.NextAfter(x, y);
        return float.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.nextafterf, x, y, result);
    }

    /// <summary>As <see cref="nextup"/> (ISO/IEC TS 18661-1 §14.2).</summary>
    public static float nextupf(float x) => Libm.IsPresent ? Libm.nextupf(x) : System.MathF.BitIncrement(x);

    /// <summary>As <see cref="nextdown"/> (ISO/IEC TS 18661-1 §14.2).</summary>
    public static float nextdownf(float x) => Libm.IsPresent ? Libm.nextdownf(x) : System.MathF.BitDecrement(x);

    /// <summary>As <see cref="nextafter"/> (C11 §7.12.11.3).</summary>
    public static double nextafterl(double x, double y) => nextafter(x, y);

    /// <summary>As <see cref="nextup"/> (ISO/IEC TS 18661-1 §14.2).</summary>
    public static double nextupl(double x) => nextup(x);

    /// <summary>As <see cref="nextdown"/> (ISO/IEC TS 18661-1 §14.2).</summary>
    public static double nextdownl(double x) => nextdown(x);

    /// <summary>As <see cref="nextafter"/>, towards a <c>long double</c> (C11 §7.12.11.4).</summary>
    /// <remarks>Of two NaNs the positive one is the result, as the processor adds them in the extended format.</remarks>
    public static double nexttoward(double x, double y) =>
        double.IsNaN(x) && double.IsNaN(y) ? (double.IsNegative(x) ? y : x) : nextafter(x, y);

    /// <summary>As <see cref="nexttoward"/> (C11 §7.12.11.4).</summary>
    public static float nexttowardf(float x, double y) =>
        double.IsNaN(y) ? x + (float)y : x == y ? (float)y : nextafterf(x, x < y ? float.PositiveInfinity : float.NegativeInfinity);

    /// <summary>As <see cref="nexttoward"/> (C11 §7.12.11.4).</summary>
    public static double nexttowardl(double x, double y) => nextafter(x, y);
}
