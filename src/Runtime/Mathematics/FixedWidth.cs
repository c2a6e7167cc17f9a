using System;

namespace CSockTranslate.Runtime.Mathematics;

/// <summary>Rounding to integers of any width (ISO/IEC TS 18661-1 §14.1).</summary>
internal static class FixedWidth
{
    /// <summary>Rounds to a signed integer; EDOM and the nearest limit if it does not fit, 0 for no width.</summary>
    internal static long ToSigned(double x, int direction, uint width)
    {
        double whole = Round(x, direction);
        int bits = (int)Math.Min(width, 64);
        double limit = Math.ScaleB(1, bits - 1);
        if (bits != 0 && whole >= -limit && whole < limit)
        {
            return (long)whole;
        }

        Errno.errno = Errno.EDOM;
        long largest = bits == 0 ? 0 : long.MaxValue >> (64 - bits);
        return bits == 0 ? 0 : double.IsNegative(x) ? -largest - 1 : largest;
    }

    /// <summary>Rounds to an unsigned integer; EDOM and the nearest limit if it does not fit.</summary>
    internal static ulong ToUnsigned(double x, int direction, uint width)
    {
        double whole = Round(x, direction);
        int bits = (int)Math.Min(width, 64);
        if (bits != 0 && whole >= 0 && whole < Math.ScaleB(1, bits))
        {
            return Truncate.ToUInt64(whole);
        }

        Errno.errno = Errno.EDOM;
        return double.IsNegative(x) || bits == 0 ? 0 : ulong.MaxValue >> (64 - bits);
    }

    private static double Round(double x, int direction) => direction switch
    {
        CMath.FP_INT_UPWARD => Math.Ceiling(x),
        CMath.FP_INT_DOWNWARD => Math.Floor(x),
        CMath.FP_INT_TONEARESTFROMZERO => Math.Round(x, MidpointRounding.AwayFromZero),
        CMath.FP_INT_TONEAREST => Math.Round(x, MidpointRounding.ToEven),
        _ => Math.Truncate(x),
    };
}
