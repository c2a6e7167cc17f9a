using System;

namespace CSockTranslate.Runtime;

/// <summary>
/// <c>math.h</c> (C11 §7.12, POSIX). Errors are told by errno as glibc tells them: EDOM for an argument outside the domain, ERANGE for a
/// result outside the range. The classifying macros of C are functions of <c>double</c> here.
/// </summary>
public static unsafe class CMath
{
    /// <summary>Positive infinity as <c>double</c>.</summary>
    public const double HUGE_VAL = double.PositiveInfinity;

    /// <summary>Positive infinity.</summary>
    public const float INFINITY = float.PositiveInfinity;

    /// <summary>A quiet NaN without a sign; .NET's own constant has one.</summary>
    public static float NAN => BitConverter.UInt32BitsToSingle(0x7FC00000);

    /// <summary>e.</summary>
    public const double M_E = 2.7182818284590452354;

    /// <summary>The binary logarithm of e.</summary>
    public const double M_LOG2E = 1.4426950408889634074;

    /// <summary>The decimal logarithm of e.</summary>
    public const double M_LOG10E = 0.43429448190325182765;

    /// <summary>The natural logarithm of 2.</summary>
    public const double M_LN2 = 0.69314718055994530942;

    /// <summary>The natural logarithm of 10.</summary>
    public const double M_LN10 = 2.30258509299404568402;

    /// <summary>π.</summary>
    public const double M_PI = 3.14159265358979323846;

    /// <summary>π/2.</summary>
    public const double M_PI_2 = 1.57079632679489661923;

    /// <summary>π/4.</summary>
    public const double M_PI_4 = 0.78539816339744830962;

    /// <summary>1/π.</summary>
    public const double M_1_PI = 0.31830988618379067154;

    /// <summary>2/π.</summary>
    public const double M_2_PI = 0.63661977236758134308;

    /// <summary>2 divided by the root of π.</summary>
    public const double M_2_SQRTPI = 1.12837916709551257390;

    /// <summary>The root of 2.</summary>
    public const double M_SQRT2 = 1.41421356237309504880;

    /// <summary>The root of 1/2.</summary>
    public const double M_SQRT1_2 = 0.70710678118654752440;

    /// <summary>Not a number.</summary>
    public const int FP_NAN = 0;

    /// <summary>Infinite.</summary>
    public const int FP_INFINITE = 1;

    /// <summary>Zero.</summary>
    public const int FP_ZERO = 2;

    /// <summary>Smaller than the normal numbers.</summary>
    public const int FP_SUBNORMAL = 3;

    /// <summary>Normal.</summary>
    public const int FP_NORMAL = 4;

    /// <summary>Errors are told by errno.</summary>
    public const int MATH_ERRNO = 1;

    /// <summary>Errors raise exceptions of the processor.</summary>
    public const int MATH_ERREXCEPT = 2;

    /// <summary>How errors are told.</summary>
    public const int math_errhandling = MATH_ERRNO;

    /// <summary>What <see cref="ilogb"/> gives for 0.</summary>
    public const int FP_ILOGB0 = int.MinValue;

    /// <summary>What <see cref="ilogb"/> gives for a NaN.</summary>
    public const int FP_ILOGBNAN = int.MinValue;

    /// <summary>The arc cosine in radians; EDOM beyond -1 to 1 (C11 §7.12.4.1).</summary>
    public static double acos(double x) => Check(System.Math.Acos(x), x);

    /// <summary>The arc sine in radians; EDOM beyond -1 to 1 (C11 §7.12.4.2).</summary>
    public static double asin(double x) => Check(System.Math.Asin(x), x);

    /// <summary>The arc tangent in radians (C11 §7.12.4.3).</summary>
    public static double atan(double x) => System.Math.Atan(x);

    /// <summary>The angle of a point in radians (C11 §7.12.4.4).</summary>
    public static double atan2(double y, double x) => System.Math.Atan2(y, x);

    /// <summary>The cosine; EDOM for an infinity (C11 §7.12.4.5).</summary>
    public static double cos(double x) => Check(System.Math.Cos(x), x);

    /// <summary>The sine; EDOM for an infinity (C11 §7.12.4.6).</summary>
    public static double sin(double x) => Check(System.Math.Sin(x), x);

    /// <summary>The tangent; EDOM for an infinity (C11 §7.12.4.7).</summary>
    public static double tan(double x) => Check(System.Math.Tan(x), x);

    /// <summary>The inverse hyperbolic cosine; EDOM below 1 (C11 §7.12.5.1).</summary>
    public static double acosh(double x) => Check(System.Math.Acosh(x), x);

    /// <summary>The inverse hyperbolic sine (C11 §7.12.5.2).</summary>
    public static double asinh(double x) => System.Math.Asinh(x);

    /// <summary>The inverse hyperbolic tangent; ERANGE at -1 and 1, EDOM beyond (C11 §7.12.5.3).</summary>
    public static double atanh(double x) => Check(System.Math.Atanh(x), x);

    /// <summary>The hyperbolic cosine; ERANGE on overflow (C11 §7.12.5.4).</summary>
    public static double cosh(double x) => Check(System.Math.Cosh(x), x);

    /// <summary>The hyperbolic sine; ERANGE on overflow (C11 §7.12.5.5).</summary>
    public static double sinh(double x) => Check(System.Math.Sinh(x), x);

    /// <summary>The hyperbolic tangent (C11 §7.12.5.6).</summary>
    public static double tanh(double x) => System.Math.Tanh(x);

    /// <summary>e to a power; ERANGE on overflow and underflow (C11 §7.12.6.1).</summary>
    public static double exp(double x) => CheckPower(System.Math.Exp(x), x);

    /// <summary>2 to a power; ERANGE on overflow and underflow (C11 §7.12.6.2).</summary>
    public static double exp2(double x) => CheckPower(System.Math.Pow(2, x), x);

    /// <summary>The fraction, from a half to below 1, and the power of two (C11 §7.12.6.4).</summary>
    public static double frexp(double value, int* exp)
    {
        if (value == 0 || !double.IsFinite(value))
        {
            *exp = 0;
            return value;
        }

        *exp = System.Math.ILogB(value) + 1;
        return System.Math.ScaleB(value, -*exp);
    }

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

    /// <summary>Times a power of two; ERANGE on overflow and underflow (C11 §7.12.6.6).</summary>
    public static double ldexp(double x, int exp) => CheckPower(System.Math.ScaleB(x, exp), x);

    /// <summary>The natural logarithm; ERANGE for 0, EDOM below (C11 §7.12.6.7).</summary>
    public static double log(double x) => Check(x < 0 ? double.NaN : System.Math.Log(x), x);

    /// <summary>The decimal logarithm; ERANGE for 0, EDOM below (C11 §7.12.6.8).</summary>
    public static double log10(double x) => Check(System.Math.Log10(x), x);

    /// <summary>The binary logarithm; ERANGE for 0, EDOM below (C11 §7.12.6.10).</summary>
    public static double log2(double x) => Check(x < 0 ? double.NaN : System.Math.Log2(x), x);

    /// <summary>The fraction, and the whole part, each with the sign (C11 §7.12.6.12).</summary>
    public static double modf(double value, double* iptr)
    {
        *iptr = System.Math.Truncate(value);
        return System.Math.CopySign(double.IsInfinity(value) ? 0 : value - *iptr, value);
    }

    /// <summary>As <see cref="ldexp"/> (C11 §7.12.6.13).</summary>
    public static double scalbn(double x, int n) => ldexp(x, n);

    /// <summary>The cube root (C11 §7.12.7.1).</summary>
    public static double cbrt(double x) => System.Math.Cbrt(x);

    /// <summary>The absolute value (C11 §7.12.7.2).</summary>
    public static double fabs(double x) => System.Math.Abs(x);

    /// <summary>The length of the hypotenuse; ERANGE on overflow (C11 §7.12.7.3).</summary>
    public static double hypot(double x, double y) =>
        (double.IsNaN(x) || double.IsNaN(y)) && !double.IsInfinity(x) && !double.IsInfinity(y) ? x + y : Check(double.Hypot(x, y), x, y);

    /// <summary>A power; EDOM for a negative base with a fraction, ERANGE on overflow, underflow and division by zero (C11 §7.12.7.4).</summary>
    public static double pow(double x, double y)
    {
        double result = Check(System.Math.Pow(x, y), x, y);
        return CheckPower(result, x, y);
    }

    /// <summary>The square root; EDOM below 0 (C11 §7.12.7.5).</summary>
    public static double sqrt(double x) => Check(System.Math.Sqrt(x), x);

    /// <summary>The next whole number not below (C11 §7.12.9.1).</summary>
    public static double ceil(double x) => System.Math.Ceiling(x);

    /// <summary>The next whole number not above (C11 §7.12.9.2).</summary>
    public static double floor(double x) => System.Math.Floor(x);

    /// <summary>The nearest whole number, halves to even (C11 §7.12.9.3).</summary>
    public static double nearbyint(double x) => System.Math.Round(x, MidpointRounding.ToEven);

    /// <summary>The nearest whole number, halves to even (C11 §7.12.9.4).</summary>
    public static double rint(double x) => System.Math.Round(x, MidpointRounding.ToEven);

    /// <summary>The nearest whole number, halves to even, as <c>long</c> (C11 §7.12.9.5).</summary>
    public static long lrint(double x) => ToInteger(rint(x));

    /// <summary>As <see cref="lrint"/> (C11 §7.12.9.5).</summary>
    public static long llrint(double x) => ToInteger(rint(x));

    /// <summary>The nearest whole number, halves away from zero (C11 §7.12.9.6).</summary>
    public static double round(double x) => System.Math.Round(x, MidpointRounding.AwayFromZero);

    /// <summary>The nearest whole number, halves away from zero, as <c>long</c> (C11 §7.12.9.7).</summary>
    public static long lround(double x) => ToInteger(round(x));

    /// <summary>As <see cref="lround"/> (C11 §7.12.9.7).</summary>
    public static long llround(double x) => ToInteger(round(x));

    /// <summary>The whole part (C11 §7.12.9.8).</summary>
    public static double trunc(double x) => System.Math.Truncate(x);

    /// <summary>The remainder with the sign of <paramref name="x"/>; EDOM for a division by 0 or of an infinity (C11 §7.12.10.1).</summary>
    public static double fmod(double x, double y) => Check(x % y, x, y);

    /// <summary>The remainder of IEEE 754; EDOM for a division by 0 or of an infinity (C11 §7.12.10.2).</summary>
    public static double remainder(double x, double y) => Check(System.Math.IEEERemainder(x, y), x, y);

    /// <summary>A value with the sign of another (C11 §7.12.11.1).</summary>
    public static double copysign(double x, double y) => System.Math.CopySign(x, y);

    /// <summary>The next double towards <paramref name="y"/>; ERANGE on overflow and underflow (C11 §7.12.11.3).</summary>
    public static double nextafter(double x, double y)
    {
        if (double.IsNaN(x) || double.IsNaN(y) || x == y)
        {
            return x == y ? y : x + y;
        }

        double next = x == 0 ? System.Math.CopySign(double.Epsilon, y) : x < y ? System.Math.BitIncrement(x) : System.Math.BitDecrement(x);
        if ((double.IsInfinity(next) && !double.IsInfinity(x)) || !double.IsNormal(next))
        {
            Errno.errno = Errno.ERANGE;
        }

        return next;
    }

    /// <summary>The positive difference; ERANGE on overflow (C11 §7.12.12.1).</summary>
    public static double fdim(double x, double y) => double.IsNaN(x) || double.IsNaN(y) ? x + y : x > y ? Check(x - y, x, y) : 0;

    /// <summary>The larger value; a NaN counts as missing (C11 §7.12.12.2).</summary>
    public static double fmax(double x, double y) => double.MaxNumber(x, y);

    /// <summary>The smaller value; a NaN counts as missing (C11 §7.12.12.3).</summary>
    public static double fmin(double x, double y) => double.MinNumber(x, y);

    /// <summary>x times y plus z, rounded once (C11 §7.12.13.1).</summary>
    public static double fma(double x, double y, double z) => System.Math.FusedMultiplyAdd(x, y, z);

    /// <summary>As <see cref="acos"/> (C11 §7.12.4.1).</summary>
    public static float acosf(float x) => (float)Check(System.MathF.Acos(x), x);

    /// <summary>As <see cref="asin"/> (C11 §7.12.4.2).</summary>
    public static float asinf(float x) => (float)Check(System.MathF.Asin(x), x);

    /// <summary>As <see cref="atan"/> (C11 §7.12.4.3).</summary>
    public static float atanf(float x) => (float)Check(System.MathF.Atan(x), x);

    /// <summary>As <see cref="cos"/> (C11 §7.12.4.5).</summary>
    public static float cosf(float x) => (float)Check(System.MathF.Cos(x), x);

    /// <summary>As <see cref="sin"/> (C11 §7.12.4.6).</summary>
    public static float sinf(float x) => (float)Check(System.MathF.Sin(x), x);

    /// <summary>As <see cref="tan"/> (C11 §7.12.4.7).</summary>
    public static float tanf(float x) => (float)Check(System.MathF.Tan(x), x);

    /// <summary>As <see cref="log"/> (C11 §7.12.6.7).</summary>
    public static float logf(float x) => (float)Check(System.MathF.Log(x), x);

    /// <summary>As <see cref="log10"/> (C11 §7.12.6.8).</summary>
    public static float log10f(float x) => (float)Check(System.MathF.Log10(x), x);

    /// <summary>As <see cref="log2"/> (C11 §7.12.6.10).</summary>
    public static float log2f(float x) => (float)Check(System.MathF.Log2(x), x);

    /// <summary>As <see cref="sqrt"/> (C11 §7.12.7.5).</summary>
    public static float sqrtf(float x) => (float)Check(System.MathF.Sqrt(x), x);

    /// <summary>As <see cref="exp"/> (C11 §7.12.6.1).</summary>
    public static float expf(float x) => (float)CheckPower(System.MathF.Exp(x), x);

    /// <summary>As <see cref="fabs"/> (C11 §7.12.7.2).</summary>
    public static float fabsf(float x) => System.MathF.Abs(x);

    /// <summary>As <see cref="ceil"/> (C11 §7.12.9.1).</summary>
    public static float ceilf(float x) => System.MathF.Ceiling(x);

    /// <summary>As <see cref="floor"/> (C11 §7.12.9.2).</summary>
    public static float floorf(float x) => System.MathF.Floor(x);

    /// <summary>As <see cref="rint"/> (C11 §7.12.9.4).</summary>
    public static float rintf(float x) => System.MathF.Round(x, MidpointRounding.ToEven);

    /// <summary>As <see cref="round"/> (C11 §7.12.9.6).</summary>
    public static float roundf(float x) => System.MathF.Round(x, MidpointRounding.AwayFromZero);

    /// <summary>As <see cref="trunc"/> (C11 §7.12.9.8).</summary>
    public static float truncf(float x) => System.MathF.Truncate(x);

    /// <summary>As <see cref="atan2"/> (C11 §7.12.4.4).</summary>
    public static float atan2f(float y, float x) => System.MathF.Atan2(y, x);

    /// <summary>As <see cref="fmod"/> (C11 §7.12.10.1).</summary>
    public static float fmodf(float x, float y) => (float)Check(x % y, x, y);

    /// <summary>As <see cref="hypot"/> (C11 §7.12.7.3).</summary>
    public static float hypotf(float x, float y) =>
        (float.IsNaN(x) || float.IsNaN(y)) && !float.IsInfinity(x) && !float.IsInfinity(y) ? x + y : (float)Check(float.Hypot(x, y), x, y);

    /// <summary>As <see cref="pow"/> (C11 §7.12.7.4).</summary>
    public static float powf(float x, float y) => (float)CheckPower(Check(System.MathF.Pow(x, y), x, y), x, y);

    /// <summary>As <see cref="fmax"/> (C11 §7.12.12.2).</summary>
    public static float fmaxf(float x, float y) => float.MaxNumber(x, y);

    /// <summary>As <see cref="fmin"/> (C11 §7.12.12.3).</summary>
    public static float fminf(float x, float y) => float.MinNumber(x, y);

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

    /// <summary>1 or -1 for an infinity (C11 §7.12.3.3, glibc).</summary>
    public static int isinf(double x) => double.IsPositiveInfinity(x) ? 1 : double.IsNegativeInfinity(x) ? -1 : 0;

    /// <summary>Not a number (C11 §7.12.3.4).</summary>
    public static int isnan(double x) => double.IsNaN(x) ? 1 : 0;

    /// <summary>Neither 0, subnormal, infinite nor NaN (C11 §7.12.3.5).</summary>
    public static int isnormal(double x) => double.IsNormal(x) ? 1 : 0;

    /// <summary>Whether the sign is minus (C11 §7.12.3.6).</summary>
    public static int signbit(double x) => double.IsNegative(x) ? 1 : 0;

    private static double Check(double result, double x) => Check(result, x, 0);

    private static double Check(double result, double x, double y)
    {
        if (double.IsNaN(result) && !double.IsNaN(x) && !double.IsNaN(y))
        {
            Errno.errno = Errno.EDOM;
        }
        else if (double.IsInfinity(result) && double.IsFinite(x) && double.IsFinite(y))
        {
            Errno.errno = Errno.ERANGE;
        }

        return result;
    }

    private static double CheckPower(double result, double x) => CheckPower(result, x, 0);

    private static double CheckPower(double result, double x, double y)
    {
        if ((result == 0 || double.IsInfinity(result)) && x != 0 && double.IsFinite(x) && double.IsFinite(y))
        {
            Errno.errno = Errno.ERANGE;
        }

        return result;
    }

    /// <summary>What does not fit is LONG_MIN, the processor's result.</summary>
    private static long ToInteger(double whole) => whole is >= -9223372036854775808.0 and < 9223372036854775808.0 ? (long)whole : long.MinValue;
}
