using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime;

// Error and gamma functions (C11 §7.12.8).
public static unsafe partial class CMath
{
    private static int s_sign;

    /// <summary>The error function (C11 §7.12.8.1).</summary>
    public static double erf(double x)
    {
        double result = Libm.IsPresent ? Libm.erf(x) : PortableMath.Erf(x);
        return double.IsNormal(result) ? result : MathErrors.Report(&Libm.erf, x, result);
    }

    /// <summary>1 less the error function; ERANGE on underflow (C11 §7.12.8.2).</summary>
    public static double erfc(double x)
    {
        double result = Libm.IsPresent ? Libm.erfc(x) : PortableMath.Erfc(x);
        return double.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.erfc, x, result);
    }

    /// <summary>The gamma function; EDOM for negative whole numbers, ERANGE on overflow, underflow and for 0 (C11 §7.12.8.4).</summary>
    public static double tgamma(double x)
    {
        double result = Libm.IsPresent ? Libm.tgamma(x) : PortableMath.Gamma(x);
        return double.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.tgamma, x, result);
    }

    /// <summary>As <see cref="erf"/> (C11 §7.12.8.1).</summary>
    public static float erff(float x)
    {
        float result = Libm.IsPresent ? Libm.erff(x) : (float)PortableMath.Erf(x);
        return float.IsNormal(result) ? result : MathErrors.Report(&Libm.erff, x, result);
    }

    /// <summary>As <see cref="erfc"/> (C11 §7.12.8.2).</summary>
    public static float erfcf(float x)
    {
        float result = Libm.IsPresent ? Libm.erfcf(x) : (float)PortableMath.Erfc(x);
        return float.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.erfcf, x, result);
    }

    /// <summary>As <see cref="tgamma"/> (C11 §7.12.8.4).</summary>
    public static float tgammaf(float x)
    {
        float result = Libm.IsPresent ? Libm.tgammaf(x) : (float)PortableMath.Gamma(x);
        return float.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.tgammaf, x, result);
    }

    /// <summary>As <see cref="erf"/> (C11 §7.12.8.1).</summary>
    public static double erfl(double x) => erf(x);

    /// <summary>As <see cref="erfc"/> (C11 §7.12.8.2).</summary>
    public static double erfcl(double x) => erfc(x);

    /// <summary>As <see cref="tgamma"/> (C11 §7.12.8.4).</summary>
    public static double tgammal(double x) => tgamma(x);

    /// <summary>The sign of the gamma function, 1 or -1, that the last call of <see cref="lgamma"/> and its like found (POSIX <c>lgamma</c>).</summary>
    public static ref int signgam => ref s_sign;

    /// <summary>The logarithm of the absolute value of the gamma function; ERANGE on overflow, for 0 and negative whole numbers (C11 §7.12.8.3).</summary>
    public static double lgamma(double x)
    {
        fixed (int* sign = &s_sign)
        {
            return lgamma_r(x, sign);
        }
    }

    /// <summary>As <see cref="lgamma"/> (C11 §7.12.8.3).</summary>
    public static float lgammaf(float x)
    {
        fixed (int* sign = &s_sign)
        {
            return lgammaf_r(x, sign);
        }
    }

    /// <summary>As <see cref="lgamma"/> (C11 §7.12.8.3).</summary>
    public static double lgammal(double x) => lgamma(x);

    /// <summary>As <see cref="lgamma"/>, its name on 4.3BSD (glibc manual §19.6).</summary>
    public static double gamma(double x) => lgamma(x);

    /// <summary>As <see cref="lgamma"/> (glibc manual §19.6).</summary>
    public static float gammaf(float x) => lgammaf(x);

    /// <summary>As <see cref="lgamma"/> (glibc manual §19.6).</summary>
    public static double gammal(double x) => lgamma(x);

    /// <summary>As <see cref="lgamma"/>, with the sign stored where the caller wants it (glibc manual §19.6).</summary>
    public static double lgamma_r(double x, int* signgamp)
    {
        double result = Libm.IsPresent ? Libm.lgamma_r(x, signgamp) : PortableMath.LogGamma(x, out *signgamp);
        return double.IsNormal(result) ? result : MathErrors.Report(&Libm.lgamma_r, x, signgamp, result);
    }

    /// <summary>As <see cref="lgamma_r"/> (glibc manual §19.6).</summary>
    public static float lgammaf_r(float x, int* signgamp)
    {
        float result = Libm.IsPresent ? Libm.lgammaf_r(x, signgamp) : (float)PortableMath.LogGamma(x, out *signgamp);
        return float.IsNormal(result) ? result : MathErrors.Report(&Libm.lgammaf_r, x, signgamp, result);
    }

    /// <summary>As <see cref="lgamma_r"/> (glibc manual §19.6).</summary>
    public static double lgammal_r(double x, int* signgamp) => lgamma_r(x, signgamp);
}
