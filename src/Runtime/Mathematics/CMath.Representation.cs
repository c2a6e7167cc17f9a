using System;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime;

// Signs, NaNs and the order of representations (C11 §7.12.11, ISO/IEC TS 18661-1).
public static unsafe partial class CMath
{
    /// <summary>A value with the sign of another (C11 §7.12.11.1).</summary>
    public static double copysign(double x, double y) => System.Math.CopySign(x, y);

    /// <summary>As <see cref="copysign"/> (C11 §7.12.11.1).</summary>
    public static float copysignf(float x, float y) => System.MathF.CopySign(x, y);

    /// <summary>As <see cref="copysign"/> (C11 §7.12.11.1).</summary>
    public static double copysignl(double x, double y) => copysign(x, y);

    /// <summary>A quiet NaN with the payload that the text spells as a number; without one if it spells none (C11 §7.12.11.2).</summary>
    public static double nan(CString tagp) => BitConverter.UInt64BitsToDouble(0x7FF8000000000000 | NaNPayload.Read(tagp, 0x0007FFFFFFFFFFFF));

    /// <summary>As <see cref="nan"/> (C11 §7.12.11.2).</summary>
    public static float nanf(CString tagp) => BitConverter.UInt32BitsToSingle(0x7FC00000 | (uint)NaNPayload.Read(tagp, 0x003FFFFF));

    /// <summary>As <see cref="nan"/> (C11 §7.12.11.2).</summary>
    public static double nanl(CString tagp) => nan(tagp);

    /// <summary>Stores the number in its canonical form, which makes a NaN quiet; 0 (ISO/IEC TS 18661-1 §14.2).</summary>
    public static int canonicalize(double* cx, double* x) => NaNPayload.Canonicalize(cx, *x);

    /// <summary>As <see cref="canonicalize"/> (ISO/IEC TS 18661-1 §14.2).</summary>
    public static int canonicalizef(float* cx, float* x) => NaNPayload.Canonicalize(cx, *x);

    /// <summary>As <see cref="canonicalize"/> (ISO/IEC TS 18661-1 §14.2).</summary>
    public static int canonicalizel(double* cx, double* x) => canonicalize(cx, x);

    /// <summary>What a NaN carries, or -1 for a number (ISO/IEC TS 18661-1 §14.10).</summary>
    public static double getpayload(double* x) => NaNPayload.Get(*x);

    /// <summary>As <see cref="getpayload"/> (ISO/IEC TS 18661-1 §14.10).</summary>
    public static float getpayloadf(float* x) => NaNPayload.Get(*x);

    /// <summary>As <see cref="getpayload"/> (ISO/IEC TS 18661-1 §14.10).</summary>
    public static double getpayloadl(double* x) => getpayload(x);

    /// <summary>Stores a quiet NaN that carries a whole number; 1 and 0 stored if it cannot (ISO/IEC TS 18661-1 §14.10).</summary>
    public static int setpayload(double* res, double pl) => NaNPayload.Set(res, pl, isQuiet: true);

    /// <summary>As <see cref="setpayload"/> (ISO/IEC TS 18661-1 §14.10).</summary>
    public static int setpayloadf(float* res, float pl) => NaNPayload.Set(res, pl, isQuiet: true);

    /// <summary>As <see cref="setpayload"/> (ISO/IEC TS 18661-1 §14.10).</summary>
    public static int setpayloadl(double* res, double pl) => setpayload(res, pl);

    /// <summary>Stores a signalling NaN that carries a whole number; 1 and 0 stored if it cannot (ISO/IEC TS 18661-1 §14.10).</summary>
    public static int setpayloadsig(double* res, double pl) => NaNPayload.Set(res, pl, isQuiet: false);

    /// <summary>As <see cref="setpayloadsig"/> (ISO/IEC TS 18661-1 §14.10).</summary>
    public static int setpayloadsigf(float* res, float pl) => NaNPayload.Set(res, pl, isQuiet: false);

    /// <summary>As <see cref="setpayloadsig"/> (ISO/IEC TS 18661-1 §14.10).</summary>
    public static int setpayloadsigl(double* res, double pl) => setpayloadsig(res, pl);

    /// <summary>Whether a number does not come after another in the order of all representations (ISO/IEC TS 18661-1 §14.8).</summary>
    public static int totalorder(double* x, double* y) => NaNPayload.Order(*x) <= NaNPayload.Order(*y) ? 1 : 0;

    /// <summary>As <see cref="totalorder"/> (ISO/IEC TS 18661-1 §14.8).</summary>
    public static int totalorderf(float* x, float* y) => NaNPayload.Order(*x) <= NaNPayload.Order(*y) ? 1 : 0;

    /// <summary>As <see cref="totalorder"/> (ISO/IEC TS 18661-1 §14.8).</summary>
    public static int totalorderl(double* x, double* y) => totalorder(x, y);

    /// <summary>As <see cref="totalorder"/>, of the magnitudes (ISO/IEC TS 18661-1 §14.8).</summary>
    public static int totalordermag(double* x, double* y) => NaNPayload.Order(System.Math.Abs(*x)) <= NaNPayload.Order(System.Math.Abs(*y)) ? 1 : 0;

    /// <summary>As <see cref="totalordermag"/> (ISO/IEC TS 18661-1 §14.8).</summary>
    public static int totalordermagf(float* x, float* y) => NaNPayload.Order(System.MathF.Abs(*x)) <= NaNPayload.Order(System.MathF.Abs(*y)) ? 1 : 0;

    /// <summary>As <see cref="totalordermag"/> (ISO/IEC TS 18661-1 §14.8).</summary>
    public static int totalordermagl(double* x, double* y) => totalordermag(x, y);
}
