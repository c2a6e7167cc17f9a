using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime;

// Exponential functions and logarithms (C11 §7.12.6).
public static unsafe partial class CMath
{
    /// <summary>e to a power; ERANGE on overflow and underflow (C11 §7.12.6.1).</summary>
    public static double exp(double x)
    {
        double result = System.Math.Exp(x);
        return double.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.exp, x, result);
    }

    /// <summary>2 to a power; ERANGE on overflow and underflow (C11 §7.12.6.2).</summary>
    public static double exp2(double x)
    {
        double result = Libm.IsPresent ? Libm.exp2(x) : System.Math.Pow(2, x);
        return double.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.exp2, x, result);
    }

    /// <summary>10 to a power; ERANGE on overflow and underflow (glibc manual §19.4).</summary>
    public static double exp10(double x)
    {
        double result = Libm.IsPresent ? Libm.exp10(x) : System.Math.Pow(10, x);
        return double.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.exp10, x, result);
    }

    /// <summary>e to a power, less 1; ERANGE on overflow (C11 §7.12.6.3).</summary>
    public static double expm1(double x)
    {
        double result = Libm.IsPresent ? Libm.expm1(x) : PortableMath.Expm1(x);
        return double.IsNormal(result) ? result : MathErrors.Report(&Libm.expm1, x, result);
    }

    /// <summary>The natural logarithm; ERANGE for 0, EDOM below (C11 §7.12.6.7).</summary>
    public static double log(double x)
    {
        double result = Libm.IsPresent ? Libm.log(x) : System.Math.Log(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.log, x, result);
    }

    /// <summary>The decimal logarithm; ERANGE for 0, EDOM below (C11 §7.12.6.8).</summary>
    public static double log10(double x)
    {
        double result = System.Math.Log10(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.log10, x, result);
    }

    /// <summary>The natural logarithm of 1 and a number; ERANGE for -1, EDOM below (C11 §7.12.6.9).</summary>
    public static double log1p(double x)
    {
        double result = Libm.IsPresent ? Libm.log1p(x) : PortableMath.Log1p(x);
        return double.IsNormal(result) ? result : MathErrors.Report(&Libm.log1p, x, result);
    }

    /// <summary>The binary logarithm; ERANGE for 0, EDOM below (C11 §7.12.6.10).</summary>
    public static double log2(double x)
    {
        double result = Libm.IsPresent ? Libm.log2(x) : System.Math.Log2(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.log2, x, result);
    }

    /// <summary>As <see cref="exp"/> (C11 §7.12.6.1).</summary>
    public static float expf(float x)
    {
        float result = System.MathF.Exp(x);
        return float.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.expf, x, result);
    }

    /// <summary>As <see cref="exp2"/> (C11 §7.12.6.2).</summary>
    public static float exp2f(float x)
    {
        float result = Libm.IsPresent ? Libm.exp2f(x) : (float)System.Math.Pow(2, x);
        return float.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.exp2f, x, result);
    }

    /// <summary>As <see cref="exp10"/> (glibc manual §19.4).</summary>
    public static float exp10f(float x)
    {
        float result = Libm.IsPresent ? Libm.exp10f(x) : (float)System.Math.Pow(10, x);
        return float.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.exp10f, x, result);
    }

    /// <summary>As <see cref="expm1"/> (C11 §7.12.6.3).</summary>
    public static float expm1f(float x)
    {
        float result = Libm.IsPresent ? Libm.expm1f(x) : (float)PortableMath.Expm1(x);
        return float.IsNormal(result) ? result : MathErrors.Report(&Libm.expm1f, x, result);
    }

    /// <summary>As <see cref="log"/> (C11 §7.12.6.7).</summary>
    public static float logf(float x)
    {
        float result = Libm.IsPresent ? Libm.logf(x) : (float)System.Math.Log(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.logf, x, result);
    }

    /// <summary>As <see cref="log10"/> (C11 §7.12.6.8).</summary>
    public static float log10f(float x)
    {
        float result = System.MathF.Log10(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.log10f, x, result);
    }

    /// <summary>As <see cref="log1p"/> (C11 §7.12.6.9).</summary>
    public static float log1pf(float x)
    {
        float result = Libm.IsPresent ? Libm.log1pf(x) : (float)PortableMath.Log1p(x);
        return float.IsNormal(result) ? result : MathErrors.Report(&Libm.log1pf, x, result);
    }

    /// <summary>As <see cref="log2"/> (C11 §7.12.6.10).</summary>
    public static float log2f(float x)
    {
        float result = Libm.IsPresent ? Libm.log2f(x) : (float)System.Math.Log2(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.log2f, x, result);
    }

    /// <summary>As <see cref="exp"/> (C11 §7.12.6.1).</summary>
    public static double expl(double x) => exp(x);

    /// <summary>As <see cref="exp2"/> (C11 §7.12.6.2).</summary>
    public static double exp2l(double x) => exp2(x);

    /// <summary>As <see cref="exp10"/> (glibc manual §19.4).</summary>
    public static double exp10l(double x) => exp10(x);

    /// <summary>As <see cref="expm1"/> (C11 §7.12.6.3).</summary>
    public static double expm1l(double x) => expm1(x);

    /// <summary>As <see cref="log"/> (C11 §7.12.6.7).</summary>
    public static double logl(double x) => log(x);

    /// <summary>As <see cref="log10"/> (C11 §7.12.6.8).</summary>
    public static double log10l(double x) => log10(x);

    /// <summary>As <see cref="log1p"/> (C11 §7.12.6.9).</summary>
    public static double log1pl(double x) => log1p(x);

    /// <summary>As <see cref="log2"/> (C11 §7.12.6.10).</summary>
    public static double log2l(double x) => log2(x);
}
