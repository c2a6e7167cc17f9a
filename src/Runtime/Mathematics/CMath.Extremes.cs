using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime;

// Maxima, minima, differences and the fused multiplication (C11 §7.12.7.2, §7.12.12, §7.12.13).
public static unsafe partial class CMath
{
    /// <summary>The absolute value (C11 §7.12.7.2).</summary>
    public static double fabs(double x) => System.Math.Abs(x);

    /// <summary>As <see cref="fabs"/> (C11 §7.12.7.2).</summary>
    public static float fabsf(float x) => System.MathF.Abs(x);

    /// <summary>As <see cref="fabs"/> (C11 §7.12.7.2).</summary>
    public static double fabsl(double x) => fabs(x);

    /// <summary>The positive difference; ERANGE on overflow (C11 §7.12.12.1).</summary>
    public static double fdim(double x, double y)
    {
        double result = x <= y ? 0 : x - y;
        if (double.IsInfinity(result) && double.IsFinite(x) && double.IsFinite(y))
        {
            Errno.errno = Errno.ERANGE;
        }

        return result;
    }

    /// <summary>As <see cref="fdim"/> (C11 §7.12.12.1).</summary>
    public static float fdimf(float x, float y)
    {
        float result = x <= y ? 0 : x - y;
        if (float.IsInfinity(result) && float.IsFinite(x) && float.IsFinite(y))
        {
            Errno.errno = Errno.ERANGE;
        }

        return result;
    }

    /// <summary>As <see cref="fdim"/> (C11 §7.12.12.1).</summary>
    public static double fdiml(double x, double y) => fdim(x, y);

    /// <summary>The larger value; a NaN counts as missing (C11 §7.12.12.2).</summary>
    public static double fmax(double x, double y) => Libm.IsPresent ? Libm.fmax(x, y) : double.MaxNumber(x, y);

    /// <summary>As <see cref="fmax"/> (C11 §7.12.12.2).</summary>
    public static float fmaxf(float x, float y) => Libm.IsPresent ? Libm.fmaxf(x, y) : float.MaxNumber(x, y);

    /// <summary>As <see cref="fmax"/> (C11 §7.12.12.2).</summary>
    public static double fmaxl(double x, double y) => fmax(x, y);

    /// <summary>The smaller value; a NaN counts as missing (C11 §7.12.12.3).</summary>
    public static double fmin(double x, double y) => Libm.IsPresent ? Libm.fmin(x, y) : double.MinNumber(x, y);

    /// <summary>As <see cref="fmin"/> (C11 §7.12.12.3).</summary>
    public static float fminf(float x, float y) => Libm.IsPresent ? Libm.fminf(x, y) : float.MinNumber(x, y);

    /// <summary>As <see cref="fmin"/> (C11 §7.12.12.3).</summary>
    public static double fminl(double x, double y) => fmin(x, y);

    /// <summary>The value with the larger magnitude; a NaN counts as missing (ISO/IEC TS 18661-1 §14.2).</summary>
    public static double fmaxmag(double x, double y) =>
        System.Math.Abs(x) > System.Math.Abs(y) || double.IsNaN(y) ? x : System.Math.Abs(x) < System.Math.Abs(y) || double.IsNaN(x) ? y : fmax(x, y);

    /// <summary>As <see cref="fmaxmag"/> (ISO/IEC TS 18661-1 §14.2).</summary>
    public static float fmaxmagf(float x, float y) => (float)fmaxmag((double)x, y);

    /// <summary>As <see cref="fmaxmag"/> (ISO/IEC TS 18661-1 §14.2).</summary>
    public static double fmaxmagl(double x, double y) => fmaxmag(x, y);

    /// <summary>The value with the smaller magnitude; a NaN counts as missing (ISO/IEC TS 18661-1 §14.2).</summary>
    public static double fminmag(double x, double y) =>
        System.Math.Abs(x) < System.Math.Abs(y) || double.IsNaN(y) ? x : System.Math.Abs(x) > System.Math.Abs(y) || double.IsNaN(x) ? y : fmin(x, y);

    /// <summary>As <see cref="fminmag"/> (ISO/IEC TS 18661-1 §14.2).</summary>
    public static float fminmagf(float x, float y) => (float)fminmag((double)x, y);

    /// <summary>As <see cref="fminmag"/> (ISO/IEC TS 18661-1 §14.2).</summary>
    public static double fminmagl(double x, double y) => fminmag(x, y);

    /// <summary>The larger value, 0 above -0; a NaN if one is a NaN (C23 §7.12.12).</summary>
    public static double fmaximum(double x, double y) => double.IsNaN(x) || double.IsNaN(y) ? x + y : double.Max(x, y);

    /// <summary>As <see cref="fmaximum"/> (C23 §7.12.12).</summary>
    public static float fmaximumf(float x, float y) => float.IsNaN(x) || float.IsNaN(y) ? x + y : float.Max(x, y);

    /// <summary>As <see cref="fmaximum"/> (C23 §7.12.12).</summary>
    public static double fmaximuml(double x, double y) => fmaximum(x, y);

    /// <summary>The smaller value, -0 below 0; a NaN if one is a NaN (C23 §7.12.12).</summary>
    public static double fminimum(double x, double y) => double.IsNaN(x) || double.IsNaN(y) ? x + y : double.Min(x, y);

    /// <summary>As <see cref="fminimum"/> (C23 §7.12.12).</summary>
    public static float fminimumf(float x, float y) => float.IsNaN(x) || float.IsNaN(y) ? x + y : float.Min(x, y);

    /// <summary>As <see cref="fminimum"/> (C23 §7.12.12).</summary>
    public static double fminimuml(double x, double y) => fminimum(x, y);

    /// <summary>The larger value, 0 above -0; a NaN counts as missing (C23 §7.12.12).</summary>
    public static double fmaximum_num(double x, double y) => double.IsNaN(x) && double.IsNaN(y) ? y : double.MaxNumber(x, y);

    /// <summary>As <see cref="fmaximum_num"/> (C23 §7.12.12).</summary>
    public static float fmaximum_numf(float x, float y) => float.IsNaN(x) && float.IsNaN(y) ? y : float.MaxNumber(x, y);

    /// <summary>As <see cref="fmaximum_num"/> (C23 §7.12.12).</summary>
    public static double fmaximum_numl(double x, double y) => fmaximum_num(x, y);

    /// <summary>The smaller value, -0 below 0; a NaN counts as missing (C23 §7.12.12).</summary>
    public static double fminimum_num(double x, double y) => double.IsNaN(x) && double.IsNaN(y) ? y : double.MinNumber(x, y);

    /// <summary>As <see cref="fminimum_num"/> (C23 §7.12.12).</summary>
    public static float fminimum_numf(float x, float y) => float.IsNaN(x) && float.IsNaN(y) ? y : float.MinNumber(x, y);

    /// <summary>As <see cref="fminimum_num"/> (C23 §7.12.12).</summary>
    public static double fminimum_numl(double x, double y) => fminimum_num(x, y);

    /// <summary>The value with the larger magnitude; a NaN if one is a NaN (C23 §7.12.12).</summary>
    public static double fmaximum_mag(double x, double y) => double.IsNaN(x) || double.IsNaN(y) ? x + y : double.MaxMagnitude(x, y);

    /// <summary>As <see cref="fmaximum_mag"/> (C23 §7.12.12).</summary>
    public static float fmaximum_magf(float x, float y) => float.IsNaN(x) || float.IsNaN(y) ? x + y : float.MaxMagnitude(x, y);

    /// <summary>As <see cref="fmaximum_mag"/> (C23 §7.12.12).</summary>
    public static double fmaximum_magl(double x, double y) => fmaximum_mag(x, y);

    /// <summary>The value with the smaller magnitude; a NaN if one is a NaN (C23 §7.12.12).</summary>
    public static double fminimum_mag(double x, double y) => double.IsNaN(x) || double.IsNaN(y) ? x + y : double.MinMagnitude(x, y);

    /// <summary>As <see cref="fminimum_mag"/> (C23 §7.12.12).</summary>
    public static float fminimum_magf(float x, float y) => float.IsNaN(x) || float.IsNaN(y) ? x + y : float.MinMagnitude(x, y);

    /// <summary>As <see cref="fminimum_mag"/> (C23 §7.12.12).</summary>
    public static double fminimum_magl(double x, double y) => fminimum_mag(x, y);

    /// <summary>The value with the larger magnitude; a NaN counts as missing (C23 §7.12.12).</summary>
    public static double fmaximum_mag_num(double x, double y) => double.IsNaN(x) && double.IsNaN(y) ? y : double.MaxMagnitudeNumber(x, y);

    /// <summary>As <see cref="fmaximum_mag_num"/> (C23 §7.12.12).</summary>
    public static float fmaximum_mag_numf(float x, float y) => float.IsNaN(x) && float.IsNaN(y) ? y : float.MaxMagnitudeNumber(x, y);

    /// <summary>As <see cref="fmaximum_mag_num"/> (C23 §7.12.12).</summary>
    public static double fmaximum_mag_numl(double x, double y) => fmaximum_mag_num(x, y);

    /// <summary>The value with the smaller magnitude; a NaN counts as missing (C23 §7.12.12).</summary>
    public static double fminimum_mag_num(double x, double y) => double.IsNaN(x) && double.IsNaN(y) ? y : double.MinMagnitudeNumber(x, y);

    /// <summary>As <see cref="fminimum_mag_num"/> (C23 §7.12.12).</summary>
    public static float fminimum_mag_numf(float x, float y) => float.IsNaN(x) && float.IsNaN(y) ? y : float.MinMagnitudeNumber(x, y);

    /// <summary>As <see cref="fminimum_mag_num"/> (C23 §7.12.12).</summary>
    public static double fminimum_mag_numl(double x, double y) => fminimum_mag_num(x, y);

    /// <summary>x times y plus z, rounded once (C11 §7.12.13.1).</summary>
    public static double fma(double x, double y, double z) => System.Math.FusedMultiplyAdd(x, y, z);

    /// <summary>As <see cref="fma"/> (C11 §7.12.13.1).</summary>
    public static float fmaf(float x, float y, float z) => System.MathF.FusedMultiplyAdd(x, y, z);

    /// <summary>As <see cref="fma"/> (C11 §7.12.13.1).</summary>
    public static double fmal(double x, double y, double z) => fma(x, y, z);
}
