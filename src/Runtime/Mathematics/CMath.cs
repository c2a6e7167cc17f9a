using System;

namespace CSockTranslate.Runtime;

/// <summary>
/// <c>math.h</c> (C11 §7.12, POSIX). Errors are told by errno as glibc tells them: EDOM for an argument outside the domain, ERANGE for a
/// result outside the range. The classifying macros of C are functions of <c>double</c> here, and
/// <c>long double</c> is <c>double</c>. On Linux results are glibc's own, to the last bit, where errors may have to be told included.
/// </summary>
public static unsafe partial class CMath
{
    /// <summary>Positive infinity as <c>double</c>.</summary>
    public const double HUGE_VAL = double.PositiveInfinity;

    /// <summary>Positive infinity as <c>float</c>.</summary>
    public const float HUGE_VALF = float.PositiveInfinity;

    /// <summary>Positive infinity as <c>long double</c>.</summary>
    public const double HUGE_VALL = double.PositiveInfinity;

    /// <summary>The largest <c>float</c>.</summary>
    public const float MAXFLOAT = 3.40282347e+38F;

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

    /// <summary>As <see cref="M_E"/>, a <c>float</c>.</summary>
    public const float M_Ef = 2.7182818284590452354F;

    /// <summary>As <see cref="M_E"/>, a <c>long double</c>.</summary>
    public const double M_El = 2.718281828459045235360287471352662498;

    /// <summary>As <see cref="M_LOG2E"/>, a <c>float</c>.</summary>
    public const float M_LOG2Ef = 1.4426950408889634074F;

    /// <summary>As <see cref="M_LOG2E"/>, a <c>long double</c>.</summary>
    public const double M_LOG2El = 1.442695040888963407359924681001892137;

    /// <summary>As <see cref="M_LOG10E"/>, a <c>float</c>.</summary>
    public const float M_LOG10Ef = 0.43429448190325182765F;

    /// <summary>As <see cref="M_LOG10E"/>, a <c>long double</c>.</summary>
    public const double M_LOG10El = 0.434294481903251827651128918916605082;

    /// <summary>As <see cref="M_LN2"/>, a <c>float</c>.</summary>
    public const float M_LN2f = 0.69314718055994530942F;

    /// <summary>As <see cref="M_LN2"/>, a <c>long double</c>.</summary>
    public const double M_LN2l = 0.693147180559945309417232121458176568;

    /// <summary>As <see cref="M_LN10"/>, a <c>float</c>.</summary>
    public const float M_LN10f = 2.30258509299404568402F;

    /// <summary>As <see cref="M_LN10"/>, a <c>long double</c>.</summary>
    public const double M_LN10l = 2.302585092994045684017991454684364208;

    /// <summary>As <see cref="M_PI"/>, a <c>float</c>.</summary>
    public const float M_PIf = 3.14159265358979323846F;

    /// <summary>As <see cref="M_PI"/>, a <c>long double</c>.</summary>
    public const double M_PIl = 3.141592653589793238462643383279502884;

    /// <summary>As <see cref="M_PI_2"/>, a <c>float</c>.</summary>
    public const float M_PI_2f = 1.57079632679489661923F;

    /// <summary>As <see cref="M_PI_2"/>, a <c>long double</c>.</summary>
    public const double M_PI_2l = 1.570796326794896619231321691639751442;

    /// <summary>As <see cref="M_PI_4"/>, a <c>float</c>.</summary>
    public const float M_PI_4f = 0.78539816339744830962F;

    /// <summary>As <see cref="M_PI_4"/>, a <c>long double</c>.</summary>
    public const double M_PI_4l = 0.785398163397448309615660845819875721;

    /// <summary>As <see cref="M_1_PI"/>, a <c>float</c>.</summary>
    public const float M_1_PIf = 0.31830988618379067154F;

    /// <summary>As <see cref="M_1_PI"/>, a <c>long double</c>.</summary>
    public const double M_1_PIl = 0.318309886183790671537767526745028724;

    /// <summary>As <see cref="M_2_PI"/>, a <c>float</c>.</summary>
    public const float M_2_PIf = 0.63661977236758134308F;

    /// <summary>As <see cref="M_2_PI"/>, a <c>long double</c>.</summary>
    public const double M_2_PIl = 0.636619772367581343075535053490057448;

    /// <summary>As <see cref="M_2_SQRTPI"/>, a <c>float</c>.</summary>
    public const float M_2_SQRTPIf = 1.12837916709551257390F;

    /// <summary>As <see cref="M_2_SQRTPI"/>, a <c>long double</c>.</summary>
    public const double M_2_SQRTPIl = 1.128379167095512573896158903121545172;

    /// <summary>As <see cref="M_SQRT2"/>, a <c>float</c>.</summary>
    public const float M_SQRT2f = 1.41421356237309504880F;

    /// <summary>As <see cref="M_SQRT2"/>, a <c>long double</c>.</summary>
    public const double M_SQRT2l = 1.414213562373095048801688724209698079;

    /// <summary>As <see cref="M_SQRT1_2"/>, a <c>float</c>.</summary>
    public const float M_SQRT1_2f = 0.70710678118654752440F;

    /// <summary>As <see cref="M_SQRT1_2"/>, a <c>long double</c>.</summary>
    public const double M_SQRT1_2l = 0.707106781186547524400844362104849039;

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
    public const int math_errhandling = MATH_ERRNO | MATH_ERREXCEPT;

    /// <summary>What <see cref="ilogb"/> gives for 0.</summary>
    public const int FP_ILOGB0 = int.MinValue;

    /// <summary>What <see cref="ilogb"/> gives for a NaN.</summary>
    public const int FP_ILOGBNAN = int.MinValue;

    /// <summary>What <see cref="llogb"/> gives for 0.</summary>
    public const long FP_LLOGB0 = long.MinValue;

    /// <summary>What <see cref="llogb"/> gives for a NaN.</summary>
    public const long FP_LLOGBNAN = long.MinValue;

    /// <summary>Up.</summary>
    public const int FP_INT_UPWARD = 0;

    /// <summary>Down.</summary>
    public const int FP_INT_DOWNWARD = 1;

    /// <summary>To zero.</summary>
    public const int FP_INT_TOWARDZERO = 2;

    /// <summary>To the nearest, halves away from zero.</summary>
    public const int FP_INT_TONEARESTFROMZERO = 3;

    /// <summary>To the nearest, halves to even.</summary>
    public const int FP_INT_TONEAREST = 4;
}
