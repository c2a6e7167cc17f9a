using System;

namespace CSockTranslate.Runtime.Mathematics;

/// <summary>
/// What <c>math.h</c> has and the BCL lacks, for hosts without glibc's mathematics. Results differ from glibc's by a few units in the last place; those of
/// oscillating functions near their zeros by as much of the function's amplitude.
/// </summary>
internal static partial class PortableMath
{
    /// <summary>e^x - 1, exact to the last places near 0: what rounding e^x took away is found in its logarithm.</summary>
    internal static double Expm1(double x)
    {
        double power = Math.Exp(x);
        if (power == 1 || double.IsNaN(x))
        {
            return x;
        }

        double difference = power - 1;
        return difference == -1 || double.IsInfinity(power) ? difference : difference * x / Math.Log(power);
    }

    /// <summary>ln(1 + x), exact to the last places near 0, by the same way backwards.</summary>
    internal static double Log1p(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : double.IsPositiveInfinity(sum) ? sum : Math.Log(sum) * x / (sum - 1);
    }

    /// <summary>The root of x² + y². An infinity counts more than a NaN.</summary>
    internal static double Hypot(double x, double y) =>
        (double.IsNaN(x) || double.IsNaN(y)) && !double.IsInfinity(x) && !double.IsInfinity(y) ? x + y : double.Hypot(x, y);

    /// <summary>x times 2 to the power n; NaN if n is no whole number.</summary>
    internal static double ScaleBy(double x, double n)
    {
        if (double.IsNaN(x) || double.IsNaN(n))
        {
            return x + n;
        }

        if (double.IsInfinity(n))
        {
            return n > 0 ? x * n : x / -n;
        }

        return n == Math.Floor(n) ? Math.ScaleB(x, (int)Math.Clamp(n, -100_000, 100_000)) : double.NaN;
    }

    /// <summary>The binary exponent; negative infinity for 0, infinity for an infinity.</summary>
    internal static double Logb(double x) =>
        x == 0 ? double.NegativeInfinity : double.IsFinite(x) ? Math.ILogB(x) : x * x;

    /// <summary>x scaled to between 1 and 2; 0, infinities and NaN as they are.</summary>
    internal static double Significand(double x) => x == 0 || !double.IsFinite(x) ? x : Math.ScaleB(x, -Math.ILogB(x));

    /// <summary>The remainder of IEEE 754, and the quotient less a multiple of 8, from -8 to 8.</summary>
    internal static double RemainderAndQuotient(double x, double y, out int quotient)
    {
        quotient = 0;
        if (!double.IsFinite(x) || double.IsNaN(y) || y == 0)
        {
            return x % y;
        }

        double size = Math.Abs(y);
        double rest = double.IsInfinity(y) || size > double.MaxValue / 8 ? Math.Abs(x) : Math.Abs(x) % (8 * size);
        int multiple = 0;
        for (int bit = 4; bit > 0; bit >>= 1)
        {
            if (rest >= bit * size)
            {
                rest -= bit * size;
                multiple += bit;
            }
        }

        if (rest > size - rest || (rest == size - rest && multiple % 2 == 1))
        {
            rest -= size;
            multiple++;
        }

        quotient = double.IsNegative(x) == double.IsNegative(y) ? multiple : -multiple;
        return double.IsNegative(x) ? -rest : rest;
    }

    /// <summary>The next number from x towards y; y itself if they are equal.</summary>
    internal static double NextAfter(double x, double y)
    {
        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return x + y;
        }

        return x == y ? y : x < y ? Math.BitIncrement(x) : Math.BitDecrement(x);
    }

    /// <inheritdoc cref="NextAfter(double, double)"/>
    internal static float NextAfter(float x, float y)
    {
        if (float.IsNaN(x) || float.IsNaN(y))
        {
            return x + y;
        }

        return x == y ? y : x < y ? MathF.BitIncrement(x) : MathF.BitDecrement(x);
    }
}
