using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime;

// Exponents taken and added (C11 §7.12.6).
public static unsafe partial class CMath
{
    /// <summary>Times a power of two; ERANGE on overflow and underflow (C11 §7.12.6.6).</summary>
    public static double ldexp(double x, int exp)
    {
        double result = Libm.IsPresent ? Libm.ldexp(x, exp) : System.Math.ScaleB(x, exp);
        return double.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.ldexp, x, exp, result);
    }

    /// <summary>Times a power of two; ERANGE on overflow and underflow (C11 §7.12.6.13).</summary>
    public static double scalbn(double x, int n)
    {
        double result = Libm.IsPresent ? Libm.scalbn(x, n) : System.Math.ScaleB(x, n);
        return double.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.scalbn, x, n, result);
    }

    /// <summary>Times a power of two; ERANGE on overflow and underflow (C11 §7.12.6.13).</summary>
    public static double scalbln(double x, long n)
    {
        double result = Libm.IsPresent ? Libm.scalbln(x, n) : System.Math.ScaleB(x, (int)System.Math.Clamp(n, -100_000, 100_000));
        return double.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.scalbln, x, n, result);
    }

    /// <summary>Times a power of two whose exponent is a whole number; EDOM if it is none, ERANGE on overflow and underflow (4.3BSD <c>scalb</c>).</summary>
    public static double scalb(double x, double n)
    {
        double result = Libm.IsPresent ? Libm.scalb(x, n) : PortableMath.ScaleBy(x, n);
        return double.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.scalb, x, n, result);
    }

    /// <summary>The binary exponent as a floating number; ERANGE for 0 (C11 §7.12.6.11).</summary>
    public static double logb(double x)
    {
        double result = Libm.IsPresent ? Libm.logb(x) : PortableMath.Logb(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.logb, x, result);
    }

    /// <summary>The number scaled to between 1 and 2 (glibc manual §20.8.2).</summary>
    public static double significand(double x)
    {
        double result = Libm.IsPresent ? Libm.significand(x) : PortableMath.Significand(x);
        return double.IsNormal(result) ? result : MathErrors.Report(&Libm.significand, x, result);
    }

    /// <summary>As <see cref="ldexp"/> (C11 §7.12.6.6).</summary>
    public static float ldexpf(float x, int exp)
    {
        float result = Libm.IsPresent ? Libm.ldexpf(x, exp) : (float)System.Math.ScaleB(x, exp);
        return float.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.ldexpf, x, exp, result);
    }

    /// <summary>As <see cref="scalbn"/> (C11 §7.12.6.13).</summary>
    public static float scalbnf(float x, int n)
    {
        float result = Libm.IsPresent ? Libm.scalbnf(x, n) : (float)System.Math.ScaleB(x, n);
        return float.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.scalbnf, x, n, result);
    }

    /// <summary>As <see cref="scalbln"/> (C11 §7.12.6.13).</summary>
    public static float scalblnf(float x, long n)
    {
        float result = Libm.IsPresent ? Libm.scalblnf(x, n) : (float)System.Math.ScaleB(x, (int)System.Math.Clamp(n, -100_000, 100_000));
        return float.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.scalblnf, x, n, result);
    }

    /// <summary>As <see cref="scalb"/> (4.3BSD <c>scalb</c>).</summary>
    public static float scalbf(float x, float n)
    {
        float result = Libm.IsPresent ? Libm.scalbf(x, n) : (float)PortableMath.ScaleBy(x, n);
        return float.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.scalbf, x, n, result);
    }

    /// <summary>As <see cref="logb"/> (C11 §7.12.6.11).</summary>
    public static float logbf(float x)
    {
        float result = Libm.IsPresent ? Libm.logbf(x) : (float)PortableMath.Logb(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.logbf, x, result);
    }

    /// <summary>As <see cref="significand"/> (glibc manual §20.8.2).</summary>
    public static float significandf(float x)
    {
        float result = Libm.IsPresent ? Libm.significandf(x) : (float)PortableMath.Significand(x);
        return float.IsNormal(result) ? result : MathErrors.Report(&Libm.significandf, x, result);
    }

    /// <summary>As <see cref="ldexp"/> (C11 §7.12.6.6).</summary>
    public static double ldexpl(double x, int exp) => ldexp(x, exp);

    /// <summary>As <see cref="scalbn"/> (C11 §7.12.6.13).</summary>
    public static double scalbnl(double x, int n) => scalbn(x, n);

    /// <summary>As <see cref="scalbln"/> (C11 §7.12.6.13).</summary>
    public static double scalblnl(double x, long n) => scalbln(x, n);

    /// <summary>As <see cref="scalb"/> (4.3BSD <c>scalb</c>).</summary>
    public static double scalbl(double x, double n) => scalb(x, n);

    /// <summary>As <see cref="logb"/> (C11 §7.12.6.11).</summary>
    public static double logbl(double x) => logb(x);

    /// <summary>As <see cref="significand"/> (glibc manual §20.8.2).</summary>
    public static double significandl(double x) => significand(x);

    /// <summary>The fraction, from a half to below 1, and the power of two (C11 §7.12.6.4).</summary>
    public static double frexp(double value, int* exp)
    {
        if (value == 0 || !double.IsFinite(value))
        {
            *exp = 0;
            return value + value;
        }

        *exp = System.Math.ILogB(value) + 1;
        return System.Math.ScaleB(value, -*exp);
    }

    /// <summary>As <see cref="frexp"/> (C11 §7.12.6.4).</summary>
    public static float frexpf(float value, int* exp) => (float)frexp(value, exp);

    /// <summary>As <see cref="frexp"/> (C11 §7.12.6.4).</summary>
    public static double frexpl(double value, int* exp) => frexp(value, exp);

    /// <summary>The fraction, and the whole part, each with the sign (C11 §7.12.6.12).</summary>
    public static double modf(double value, double* iptr)
    {
        *iptr = double.IsNaN(value) ? value + value : System.Math.Truncate(value);
        return double.IsNaN(value) ? *iptr : System.Math.CopySign(double.IsInfinity(value) ? 0 : value - *iptr, value);
    }

    /// <summary>As <see cref="modf"/> (C11 §7.12.6.12).</summary>
    public static float modff(float value, float* iptr)
    {
        double whole;
        double fraction = modf(value, &whole);
        *iptr = (float)whole;
        return (float)fraction;
    }

    /// <summary>As <see cref="modf"/> (C11 §7.12.6.12).</summary>
    public static double modfl(double value, double* iptr) => modf(value, iptr);

    /// <summary>The binary exponent; EDOM for 0, infinities and NaN (C11 §7.12.6.5).</summary>
    public static int ilogb(double x)
    {
        if (x == 0 || !double.IsFinite(x))
        {
            Errno.errno = Errno.EDOM;
            return double.IsInfinity(x) ? int.MaxValue : FP_ILOGB0;
        }

        return System.Math.ILogB(x);
    }

    /// <summary>As <see cref="ilogb"/> (C11 §7.12.6.5).</summary>
    public static int ilogbf(float x) => ilogb(x);

    /// <summary>As <see cref="ilogb"/> (C11 §7.12.6.5).</summary>
    public static int ilogbl(double x) => ilogb(x);

    /// <summary>The binary exponent; EDOM for 0, infinities and NaN (ISO/IEC TS 18661-1 §14.3).</summary>
    public static long llogb(double x)
    {
        int exponent = ilogb(x);
        return exponent == FP_ILOGB0 ? FP_LLOGB0 : exponent == int.MaxValue ? long.MaxValue : exponent;
    }

    /// <summary>As <see cref="llogb"/> (ISO/IEC TS 18661-1 §14.3).</summary>
    public static long llogbf(float x) => llogb(x);

    /// <summary>As <see cref="llogb"/> (ISO/IEC TS 18661-1 §14.3).</summary>
    public static long llogbl(double x) => llogb(x);
}
