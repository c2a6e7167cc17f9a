using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime;

// Remainders (C11 §7.12.10).
public static unsafe partial class CMath
{
    /// <summary>The remainder with the sign of <paramref name="x"/>; EDOM for a division by 0 or of an infinity (C11 §7.12.10.1).</summary>
    public static double fmod(double x, double y)
    {
        double result = x % y;
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.fmod, x, y, result);
    }

    /// <summary>The remainder of IEEE 754; EDOM for a division by 0 or of an infinity (C11 §7.12.10.2).</summary>
    public static double remainder(double x, double y)
    {
        double result = Libm.IsPresent ? Libm.remainder(x, y) : System.Math.IEEERemainder(x, y);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.remainder, x, y, result);
    }

    /// <summary>As <see cref="remainder"/> (glibc manual §20.8.4).</summary>
    public static double drem(double x, double y)
    {
        double result = Libm.IsPresent ? Libm.drem(x, y) : System.Math.IEEERemainder(x, y);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.drem, x, y, result);
    }

    /// <summary>As <see cref="fmod"/> (C11 §7.12.10.1).</summary>
    public static float fmodf(float x, float y)
    {
        float result = x % y;
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.fmodf, x, y, result);
    }

    /// <summary>As <see cref="remainder"/> (C11 §7.12.10.2).</summary>
    public static float remainderf(float x, float y)
    {
        float result = Libm.IsPresent ? Libm.remainderf(x, y) : (float)System.Math.IEEERemainder(x, y);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.remainderf, x, y, result);
    }

    /// <summary>As <see cref="drem"/> (glibc manual §20.8.4).</summary>
    public static float dremf(float x, float y)
    {
        float result = Libm.IsPresent ? Libm.dremf(x, y) : (float)System.Math.IEEERemainder(x, y);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.dremf, x, y, result);
    }

    /// <summary>As <see cref="fmod"/> (C11 §7.12.10.1).</summary>
    public static double fmodl(double x, double y) => fmod(x, y);

    /// <summary>As <see cref="remainder"/> (C11 §7.12.10.2).</summary>
    public static double remainderl(double x, double y) => remainder(x, y);

    /// <summary>As <see cref="drem"/> (glibc manual §20.8.4).</summary>
    public static double dreml(double x, double y) => drem(x, y);

    /// <summary>As <see cref="remainder"/>, and the sign and the lowest three bits of the quotient (C11 §7.12.10.3).</summary>
    public static double remquo(double x, double y, int* quo)
    {
        double result = Libm.IsPresent ? Libm.remquo(x, y, quo) : PortableMath.RemainderAndQuotient(x, y, out *quo);
        return double.IsFinite(result) ? result : MathErrors.Report(&Libm.remquo, x, y, quo, result);
    }

    /// <summary>As <see cref="remquo"/> (C11 §7.12.10.3).</summary>
    public static float remquof(float x, float y, int* quo)
    {
        float result = Libm.IsPresent ? Libm.remquof(x, y, quo) : (float)PortableMath.RemainderAndQuotient(x, y, out *quo);
        return float.IsFinite(result) ? result : MathErrors.Report(&Libm.remquof, x, y, quo, result);
    }

    /// <summary>As <see cref="remquo"/> (C11 §7.12.10.3).</summary>
    public static double remquol(double x, double y, int* quo) => remquo(x, y, quo);
}
