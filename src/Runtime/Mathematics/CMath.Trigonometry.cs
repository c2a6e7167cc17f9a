using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime;

// Angles and hyperbolas (C11 §7.12.4, §7.12.5).
public static unsafe partial class CMath
{
    /// <summary>The arc cosine in radians; EDOM beyond -1 to 1 (C11 §7.12.4.1).</summary>
    public static double acos(double x)
    {
        double result = System.Math.Acos(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.acos, x, result);
    }

    /// <summary>The arc sine in radians; EDOM beyond -1 to 1 (C11 §7.12.4.2).</summary>
    public static double asin(double x)
    {
        double result = System.Math.Asin(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.asin, x, result);
    }

    /// <summary>The arc tangent in radians (C11 §7.12.4.3).</summary>
    public static double atan(double x) => System.Math.Atan(x);

    /// <summary>The angle of a point in radians; ERANGE on underflow (C11 §7.12.4.4).</summary>
    public static double atan2(double y, double x)
    {
        double result = System.Math.Atan2(y, x);
        return double.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.atan2, y, x, result);
    }

    /// <summary>The cosine; EDOM for an infinity (C11 §7.12.4.5).</summary>
    public static double cos(double x)
    {
        double result = System.Math.Cos(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.cos, x, result);
    }

    /// <summary>The sine; EDOM for an infinity (C11 §7.12.4.6).</summary>
    public static double sin(double x)
    {
        double result = System.Math.Sin(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.sin, x, result);
    }

    /// <summary>The tangent; EDOM for an infinity (C11 §7.12.4.7).</summary>
    public static double tan(double x)
    {
        double result = System.Math.Tan(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.tan, x, result);
    }

    /// <summary>The inverse hyperbolic cosine; EDOM below 1 (C11 §7.12.5.1).</summary>
    public static double acosh(double x)
    {
        double result = System.Math.Acosh(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.acosh, x, result);
    }

    /// <summary>The inverse hyperbolic sine (C11 §7.12.5.2).</summary>
    public static double asinh(double x) => System.Math.Asinh(x);

    /// <summary>The inverse hyperbolic tangent; ERANGE at -1 and 1, EDOM beyond (C11 §7.12.5.3).</summary>
    public static double atanh(double x)
    {
        double result = System.Math.Atanh(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.atanh, x, result);
    }

    /// <summary>The hyperbolic cosine; ERANGE on overflow (C11 §7.12.5.4).</summary>
    public static double cosh(double x)
    {
        double result = System.Math.Cosh(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.cosh, x, result);
    }

    /// <summary>The hyperbolic sine; ERANGE on overflow (C11 §7.12.5.5).</summary>
    public static double sinh(double x)
    {
        double result = System.Math.Sinh(x);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.sinh, x, result);
    }

    /// <summary>The hyperbolic tangent (C11 §7.12.5.6).</summary>
    public static double tanh(double x) => System.Math.Tanh(x);

    /// <summary>As <see cref="acos"/> (C11 §7.12.4.1).</summary>
    public static float acosf(float x)
    {
        float result = System.MathF.Acos(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.acosf, x, result);
    }

    /// <summary>As <see cref="asin"/> (C11 §7.12.4.2).</summary>
    public static float asinf(float x)
    {
        float result = System.MathF.Asin(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.asinf, x, result);
    }

    /// <summary>As <see cref="atan"/> (C11 §7.12.4.3).</summary>
    public static float atanf(float x) => System.MathF.Atan(x);

    /// <summary>As <see cref="atan2"/> (C11 §7.12.4.4).</summary>
    public static float atan2f(float y, float x)
    {
        float result = System.MathF.Atan2(y, x);
        return float.IsNormal(result) ? result : MathErrors.ReportRange(&Libm.atan2f, y, x, result);
    }

    /// <summary>As <see cref="cos"/> (C11 §7.12.4.5).</summary>
    public static float cosf(float x)
    {
        float result = System.MathF.Cos(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.cosf, x, result);
    }

    /// <summary>As <see cref="sin"/> (C11 §7.12.4.6).</summary>
    public static float sinf(float x)
    {
        float result = System.MathF.Sin(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.sinf, x, result);
    }

    /// <summary>As <see cref="tan"/> (C11 §7.12.4.7).</summary>
    public static float tanf(float x)
    {
        float result = System.MathF.Tan(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.tanf, x, result);
    }

    /// <summary>As <see cref="acosh"/> (C11 §7.12.5.1).</summary>
    public static float acoshf(float x)
    {
        float result = System.MathF.Acosh(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.acoshf, x, result);
    }

    /// <summary>As <see cref="asinh"/> (C11 §7.12.5.2).</summary>
    public static float asinhf(float x) => System.MathF.Asinh(x);

    /// <summary>As <see cref="atanh"/> (C11 §7.12.5.3).</summary>
    public static float atanhf(float x)
    {
        float result = System.MathF.Atanh(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.atanhf, x, result);
    }

    /// <summary>As <see cref="cosh"/> (C11 §7.12.5.4).</summary>
    public static float coshf(float x)
    {
        float result = System.MathF.Cosh(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.coshf, x, result);
    }

    /// <summary>As <see cref="sinh"/> (C11 §7.12.5.5).</summary>
    public static float sinhf(float x)
    {
        float result = System.MathF.Sinh(x);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.sinhf, x, result);
    }

    /// <summary>As <see cref="tanh"/> (C11 §7.12.5.6).</summary>
    public static float tanhf(float x) => System.MathF.Tanh(x);

    /// <summary>As <see cref="acos"/> (C11 §7.12.4.1).</summary>
    public static double acosl(double x) => acos(x);

    /// <summary>As <see cref="asin"/> (C11 §7.12.4.2).</summary>
    public static double asinl(double x) => asin(x);

    /// <summary>As <see cref="atan"/> (C11 §7.12.4.3).</summary>
    public static double atanl(double x) => atan(x);

    /// <summary>As <see cref="atan2"/> (C11 §7.12.4.4).</summary>
    public static double atan2l(double y, double x) => atan2(y, x);

    /// <summary>As <see cref="cos"/> (C11 §7.12.4.5).</summary>
    public static double cosl(double x) => cos(x);

    /// <summary>As <see cref="sin"/> (C11 §7.12.4.6).</summary>
    public static double sinl(double x) => sin(x);

    /// <summary>As <see cref="tan"/> (C11 §7.12.4.7).</summary>
    public static double tanl(double x) => tan(x);

    /// <summary>As <see cref="acosh"/> (C11 §7.12.5.1).</summary>
    public static double acoshl(double x) => acosh(x);

    /// <summary>As <see cref="asinh"/> (C11 §7.12.5.2).</summary>
    public static double asinhl(double x) => asinh(x);

    /// <summary>As <see cref="atanh"/> (C11 §7.12.5.3).</summary>
    public static double atanhl(double x) => atanh(x);

    /// <summary>As <see cref="cosh"/> (C11 §7.12.5.4).</summary>
    public static double coshl(double x) => cosh(x);

    /// <summary>As <see cref="sinh"/> (C11 §7.12.5.5).</summary>
    public static double sinhl(double x) => sinh(x);

    /// <summary>As <see cref="tanh"/> (C11 §7.12.5.6).</summary>
    public static double tanhl(double x) => tanh(x);

    /// <summary>Stores the sine and the cosine; EDOM for an infinity (glibc manual §19.2).</summary>
    public static void sincos(double x, double* sin, double* cos)
    {
        *sin = CMath.sin(x);
        *cos = CMath.cos(x);
    }

    /// <summary>As <see cref="sincos"/> (glibc manual §19.2).</summary>
    public static void sincosf(float x, float* sin, float* cos)
    {
        *sin = sinf(x);
        *cos = cosf(x);
    }

    /// <summary>As <see cref="sincos"/> (glibc manual §19.2).</summary>
    public static void sincosl(double x, double* sin, double* cos) => sincos(x, sin, cos);
}
