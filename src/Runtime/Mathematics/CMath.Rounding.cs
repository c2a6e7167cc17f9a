using System;
using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime;

// Rounding to whole numbers (C11 §7.12.9).
public static unsafe partial class CMath
{
    /// <summary>The next whole number not below (C11 §7.12.9.1).</summary>
    public static double ceil(double x) => System.Math.Ceiling(x);

    /// <summary>As <see cref="ceil"/> (C11 §7.12.9.1).</summary>
    public static float ceilf(float x) => System.MathF.Ceiling(x);

    /// <summary>As <see cref="ceil"/> (C11 §7.12.9.1).</summary>
    public static double ceill(double x) => ceil(x);

    /// <summary>The next whole number not above (C11 §7.12.9.2).</summary>
    public static double floor(double x) => System.Math.Floor(x);

    /// <summary>As <see cref="floor"/> (C11 §7.12.9.2).</summary>
    public static float floorf(float x) => System.MathF.Floor(x);

    /// <summary>As <see cref="floor"/> (C11 §7.12.9.2).</summary>
    public static double floorl(double x) => floor(x);

    /// <summary>The whole part (C11 §7.12.9.8).</summary>
    public static double trunc(double x) => System.Math.Truncate(x);

    /// <summary>As <see cref="trunc"/> (C11 §7.12.9.8).</summary>
    public static float truncf(float x) => System.MathF.Truncate(x);

    /// <summary>As <see cref="trunc"/> (C11 §7.12.9.8).</summary>
    public static double truncl(double x) => trunc(x);

    /// <summary>The nearest whole number in the direction of rounding, without the exception inexact (C11 §7.12.9.3).</summary>
    public static double nearbyint(double x) => Libm.IsPresent ? Libm.nearbyint(x) : System.Math.Round(x, MidpointRounding.ToEven);

    /// <summary>As <see cref="nearbyint"/> (C11 §7.12.9.3).</summary>
    public static float nearbyintf(float x) => Libm.IsPresent ? Libm.nearbyintf(x) : System.MathF.Round(x, MidpointRounding.ToEven);

    /// <summary>As <see cref="nearbyint"/> (C11 §7.12.9.3).</summary>
    public static double nearbyintl(double x) => nearbyint(x);

    /// <summary>The nearest whole number in the direction of rounding (C11 §7.12.9.4).</summary>
    public static double rint(double x) => Libm.IsPresent ? Libm.rint(x) : System.Math.Round(x, MidpointRounding.ToEven);

    /// <summary>As <see cref="rint"/> (C11 §7.12.9.4).</summary>
    public static float rintf(float x) => Libm.IsPresent ? Libm.rintf(x) : System.MathF.Round(x, MidpointRounding.ToEven);

    /// <summary>As <see cref="rint"/> (C11 §7.12.9.4).</summary>
    public static double rintl(double x) => rint(x);

    /// <summary>The nearest whole number, halves away from zero (C11 §7.12.9.6).</summary>
    public static double round(double x) => Libm.IsPresent ? Libm.round(x) : System.Math.Round(x, MidpointRounding.AwayFromZero);

    /// <summary>As <see cref="round"/> (C11 §7.12.9.6).</summary>
    public static float roundf(float x) => Libm.IsPresent ? Libm.roundf(x) : System.MathF.Round(x, MidpointRounding.AwayFromZero);

    /// <summary>As <see cref="round"/> (C11 §7.12.9.6).</summary>
    public static double roundl(double x) => round(x);

    /// <summary>The nearest whole number, halves to even (ISO/IEC TS 18661-1 §14.1).</summary>
    public static double roundeven(double x) => Libm.IsPresent ? Libm.roundeven(x) : System.Math.Round(x, MidpointRounding.ToEven);

    /// <summary>As <see cref="roundeven"/> (ISO/IEC TS 18661-1 §14.1).</summary>
    public static float roundevenf(float x) => Libm.IsPresent ? Libm.roundevenf(x) : System.MathF.Round(x, MidpointRounding.ToEven);

    /// <summary>As <see cref="roundeven"/> (ISO/IEC TS 18661-1 §14.1).</summary>
    public static double roundevenl(double x) => roundeven(x);

    /// <summary>The nearest whole number in the direction of rounding, as <c>long</c>; LONG_MIN for what does not fit, which is undefined in C (C11 §7.12.9.5).</summary>
    public static long lrint(double x) => Truncate.ToInt64(rint(x));

    /// <summary>As <see cref="lrint"/> (C11 §7.12.9.5).</summary>
    public static long lrintf(float x) => Truncate.ToInt64(rintf(x));

    /// <summary>As <see cref="lrint"/> (C11 §7.12.9.5).</summary>
    public static long lrintl(double x) => lrint(x);

    /// <summary>As <see cref="lrint"/> (C11 §7.12.9.5).</summary>
    public static long llrint(double x) => Truncate.ToInt64(rint(x));

    /// <summary>As <see cref="llrint"/> (C11 §7.12.9.5).</summary>
    public static long llrintf(float x) => Truncate.ToInt64(rintf(x));

    /// <summary>As <see cref="llrint"/> (C11 §7.12.9.5).</summary>
    public static long llrintl(double x) => llrint(x);

    /// <summary>The nearest whole number, halves away from zero, as <c>long</c>; LONG_MIN for what does not fit, which is undefined in C (C11 §7.12.9.7).</summary>
    public static long lround(double x) => Truncate.ToInt64(round(x));

    /// <summary>As <see cref="lround"/> (C11 §7.12.9.7).</summary>
    public static long lroundf(float x) => Truncate.ToInt64(roundf(x));

    /// <summary>As <see cref="lround"/> (C11 §7.12.9.7).</summary>
    public static long lroundl(double x) => lround(x);

    /// <summary>As <see cref="lround"/> (C11 §7.12.9.7).</summary>
    public static long llround(double x) => Truncate.ToInt64(round(x));

    /// <summary>As <see cref="llround"/> (C11 §7.12.9.7).</summary>
    public static long llroundf(float x) => Truncate.ToInt64(roundf(x));

    /// <summary>As <see cref="llround"/> (C11 §7.12.9.7).</summary>
    public static long llroundl(double x) => llround(x);

    /// <summary>The whole number that rounding in a direction, <c>FP_INT_*</c>, gives, if it fits a signed integer of <paramref name="width"/> bits; EDOM and the nearest limit otherwise (ISO/IEC TS 18661-1 §14.1).</summary>
    public static long fromfp(double x, int round, uint width) => FixedWidth.ToSigned(x, round, width);

    /// <summary>As <see cref="fromfp"/> (ISO/IEC TS 18661-1 §14.1).</summary>
    public static long fromfpf(float x, int round, uint width) => FixedWidth.ToSigned(x, round, width);

    /// <summary>As <see cref="fromfp"/> (ISO/IEC TS 18661-1 §14.1).</summary>
    public static long fromfpl(double x, int round, uint width) => fromfp(x, round, width);

    /// <summary>As <see cref="fromfp"/>, with the exception inexact (ISO/IEC TS 18661-1 §14.1).</summary>
    public static long fromfpx(double x, int round, uint width) => FixedWidth.ToSigned(x, round, width);

    /// <summary>As <see cref="fromfpx"/> (ISO/IEC TS 18661-1 §14.1).</summary>
    public static long fromfpxf(float x, int round, uint width) => FixedWidth.ToSigned(x, round, width);

    /// <summary>As <see cref="fromfpx"/> (ISO/IEC TS 18661-1 §14.1).</summary>
    public static long fromfpxl(double x, int round, uint width) => fromfpx(x, round, width);

    /// <summary>As <see cref="fromfp"/>, for an unsigned integer (ISO/IEC TS 18661-1 §14.1).</summary>
    public static ulong ufromfp(double x, int round, uint width) => FixedWidth.ToUnsigned(x, round, width);

    /// <summary>As <see cref="ufromfp"/> (ISO/IEC TS 18661-1 §14.1).</summary>
    public static ulong ufromfpf(float x, int round, uint width) => FixedWidth.ToUnsigned(x, round, width);

    /// <summary>As <see cref="ufromfp"/> (ISO/IEC TS 18661-1 §14.1).</summary>
    public static ulong ufromfpl(double x, int round, uint width) => ufromfp(x, round, width);

    /// <summary>As <see cref="ufromfp"/>, with the exception inexact (ISO/IEC TS 18661-1 §14.1).</summary>
    public static ulong ufromfpx(double x, int round, uint width) => FixedWidth.ToUnsigned(x, round, width);

    /// <summary>As <see cref="ufromfpx"/> (ISO/IEC TS 18661-1 §14.1).</summary>
    public static ulong ufromfpxf(float x, int round, uint width) => FixedWidth.ToUnsigned(x, round, width);

    /// <summary>As <see cref="ufromfpx"/> (ISO/IEC TS 18661-1 §14.1).</summary>
    public static ulong ufromfpxl(double x, int round, uint width) => ufromfpx(x, round, width);
}
