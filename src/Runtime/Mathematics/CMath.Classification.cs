using System;

namespace CSockTranslate.Runtime;

// What kind of number a value is (C11 §7.12.3).
public static unsafe partial class CMath
{
    /// <summary>FP_NAN, FP_INFINITE, FP_ZERO, FP_SUBNORMAL or FP_NORMAL (C11 §7.12.3.1).</summary>
    public static int fpclassify(double x)
    {
        if (x == 0)
        {
            return FP_ZERO;
        }

        return double.IsNaN(x) ? FP_NAN : double.IsInfinity(x) ? FP_INFINITE : double.IsNormal(x) ? FP_NORMAL : FP_SUBNORMAL;
    }

    /// <summary>Neither infinite nor NaN (C11 §7.12.3.2).</summary>
    public static int isfinite(double x) => double.IsFinite(x) ? 1 : 0;

    /// <summary>Neither 0, subnormal, infinite nor NaN (C11 §7.12.3.5).</summary>
    public static int isnormal(double x) => double.IsNormal(x) ? 1 : 0;

    /// <summary>Whether the sign is minus (C11 §7.12.3.6).</summary>
    public static int signbit(double x) => double.IsNegative(x) ? 1 : 0;

    /// <summary>Whether the number's form is canonical, which all forms are here (ISO/IEC TS 18661-1 §14.3).</summary>
    public static int iscanonical(double x) => 1;

    /// <summary>Whether the value is a signalling NaN (ISO/IEC TS 18661-1 §14.3).</summary>
    public static int issignaling(double x) => double.IsNaN(x) && (BitConverter.DoubleToUInt64Bits(x) & 0x0008000000000000) == 0 ? 1 : 0;

    /// <summary>As <see cref="issignaling"/>; what the macro of that name takes for a <c>float</c>, which becomes quiet on its way to <c>double</c>.</summary>
    public static int __issignalingf(float x) => float.IsNaN(x) && (BitConverter.SingleToUInt32Bits(x) & 0x00400000) == 0 ? 1 : 0;

    /// <summary>Whether two numbers are equal; EDOM if one is a NaN (ISO/IEC TS 18661-1 §14.6).</summary>
    public static int iseqsig(double x, double y)
    {
        if (double.IsNaN(x) || double.IsNaN(y))
        {
            Errno.errno = Errno.EDOM;
        }

        return x == y ? 1 : 0;
    }

    /// <summary>1 or -1 for an infinity (C11 §7.12.3.3, glibc).</summary>
    public static int isinf(double x) => Builtins.InfinitySign(x);

    /// <summary>As <see cref="isinf"/> (C11 §7.12.3.3, glibc).</summary>
    public static int isinff(float x) => Builtins.InfinitySign(x);

    /// <summary>As <see cref="isinf"/> (C11 §7.12.3.3, glibc).</summary>
    public static int isinfl(double x) => isinf(x);

    /// <summary>Not a number (C11 §7.12.3.4).</summary>
    public static int isnan(double x) => double.IsNaN(x) ? 1 : 0;

    /// <summary>As <see cref="isnan"/> (C11 §7.12.3.4).</summary>
    public static int isnanf(float x) => float.IsNaN(x) ? 1 : 0;

    /// <summary>As <see cref="isnan"/> (C11 §7.12.3.4).</summary>
    public static int isnanl(double x) => isnan(x);

    /// <summary>As <see cref="isfinite"/> (4.3BSD <c>finite</c>).</summary>
    public static int finite(double x) => double.IsFinite(x) ? 1 : 0;

    /// <summary>As <see cref="finite"/> (4.3BSD <c>finite</c>).</summary>
    public static int finitef(float x) => float.IsFinite(x) ? 1 : 0;

    /// <summary>As <see cref="finite"/> (4.3BSD <c>finite</c>).</summary>
    public static int finitel(double x) => finite(x);
}
