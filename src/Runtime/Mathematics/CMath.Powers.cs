using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime;

// Powers and roots (C11 §7.12.7).
public static unsafe partial class CMath
{
    /// <summary>A power; EDOM for a negative base with a fraction, ERANGE on overflow, underflow and division by zero (C11 §7.12.7.4).</summary>
    public static double pow(double x, double y)
    {
        double result = System.Math.Pow(x, y);
        return double.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.pow, x, y, result);
    }

    /// <summary>The square root; EDOM below 0 (C11 §7.12.7.5).</summary>
    public static double sqrt(double x)
    {
        double result = System.Math.Sqrt(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.sqrt, x, result);
    }

    /// <summary>The cube root (C11 §7.12.7.1).</summary>
    public static double cbrt(double x) => System.Math.Cbrt(x);

    /// <summary>The length of the hypotenuse; ERANGE on overflow (C11 §7.12.7.3).</summary>
    public static double hypot(double x, double y)
    {
        double result = Libm.IsPresent ? Libm.hypot(x, y) : PortableMath.Hypot(x, y);
        return double.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.hypot, x, y, result);
    }

    /// <summary>As <see cref="pow"/> (C11 §7.12.7.4).</summary>
    public static float powf(float x, float y)
    {
        float result = System.MathF.Pow(x, y);
        return float.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.powf, x, y, result);
    }

    /// <summary>As <see cref="sqrt"/> (C11 §7.12.7.5).</summary>
    public static float sqrtf(float x)
    {
        float result = System.MathF.Sqrt(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.sqrtf, x, result);
    }

    /// <summary>As <see cref="cbrt"/> (C11 §7.12.7.1).</summary>
    public static float cbrtf(float x) => System.MathF.Cbrt(x);

    /// <summary>As <see cref="hypot"/> (C11 §7.12.7.3).</summary>
    public static float hypotf(float x, float y)
    {
        float result = Libm.IsPresent ? Libm.hypotf(x, y) : (float)PortableMath.Hypot(x, y);
        return float.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.hypotf, x, y, result);
    }

    /// <summary>As <see cref="pow"/> (C11 §7.12.7.4).</summary>
    public static double powl(double x, double y) => pow(x, y);

    /// <summary>As <see cref="sqrt"/> (C11 §7.12.7.5).</summary>
    public static double sqrtl(double x) => sqrt(x);

    /// <summary>As <see cref="cbrt"/> (C11 §7.12.7.1).</summary>
    public static double cbrtl(double x) => cbrt(x);

    /// <summary>As <see cref="hypot"/> (C11 §7.12.7.3).</summary>
    public static double hypotl(double x, double y) => hypot(x, y);
}
