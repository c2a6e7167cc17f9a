using System;

namespace CSockTranslate.Runtime.Mathematics;

// Bessel functions.
internal static partial class PortableMath
{
    // From here on the asymptotic series reach the precision of double before they diverge.
    private const double Large = 30;

    // Up to here the first term of the power series is all that counts.
    private const double Tiny = 1e-9;

    /// <summary>The Bessel function of the first kind.</summary>
    internal static double BesselJ(int n, double x)
    {
        if (double.IsNaN(x))
        {
            return x;
        }

        // J of -n and of -x differ by a sign if n is odd.
        bool isNegative = n % 2 != 0 && (n < 0) != double.IsNegative(x);
        double order = Math.Abs((double)n);
        double size = Math.Abs(x);
        double result;
        if (double.IsInfinity(x))
        {
            result = 0;
        }
        else if (size < Tiny)
        {
            result = Math.Pow(size / 2, order) / Gamma(order + 1);
        }
        else if (size >= Large && order <= 1)
        {
            result = Hankel((int)order, size).J;
        }
        else if (size >= Large && order < size)
        {
            (double before, result) = (Hankel(0, size).J, Hankel(1, size).J);
            for (int k = 1; k < order; k++)
            {
                (before, result) = (result, (2 * k / size * result) - before);
            }
        }
        else
        {
            // J is less than (x/2)^n / n!.
            result = (order * Math.Log(size / 2)) - LogGamma(order + 1, out _) < -760 ? 0 : BackwardJ(size, (int)order)[(int)order];
        }

        return isNegative ? -result : result;
    }

    /// <summary>The Bessel function of the second kind; negative infinity for 0, NaN below.</summary>
    internal static double BesselY(int n, double x)
    {
        if (double.IsNaN(x) || x <= 0)
        {
            return x == 0 ? (n < 0 && n % 2 != 0 ? double.PositiveInfinity : double.NegativeInfinity) : double.NaN;
        }

        if (double.IsPositiveInfinity(x))
        {
            return 0;
        }

        long order = Math.Abs((long)n);
        (double before, double result) = x >= Large ? (Hankel(0, x).Y, Hankel(1, x).Y) : SmallY(x);
        if (order == 0)
        {
            return before;
        }

        for (long k = 1; k < order && !double.IsInfinity(result); k++)
        {
            (before, result) = (result, (2 * k / x * result) - before);
        }

        return n < 0 && n % 2 != 0 ? -result : result;
    }

    // The asymptotic series of J and Y for large arguments: an amplitude P and Q of powers of 1/8x, and an angle.
    private static (double J, double Y) Hankel(int order, double x)
    {
        double p = 1;
        double q = 0;
        double term = 1;
        double mu = 4.0 * order * order;
        for (int k = 1; k < 60; k++)
        {
            double odd = (2 * k) - 1;
            double next = term * (mu - (odd * odd)) / (k * 8 * x);
            if (Math.Abs(next) > Math.Abs(term) || Math.Abs(next) < 1e-18)
            {
                break;
            }

            term = next;
            _ = (k & 3) switch
            {
                0 => p += term,
                1 => q += term,
                2 => p -= term,
                _ => q -= term,
            };
        }

        // cos(x - π/4) and sin(x - π/4) without a rounded difference.
        (double sine, double cosine) = Math.SinCos(x);
        double root = Math.Sqrt(0.5);
        (double cos, double sin) = order == 0
            ? ((cosine + sine) * root, (sine - cosine) * root)
            : ((sine - cosine) * root, -(cosine + sine) * root);
        double amplitude = Math.Sqrt(2 / (Math.PI * x));
        return (amplitude * ((p * cos) - (q * sin)), amplitude * ((p * sin) + (q * cos)));
    }

    // All J up to an order beyond that which is asked for, by the recurrence downwards, scaled so that J0 + 2 ΣJ2k is 1.
    private static double[] BackwardJ(double x, int order)
    {
        int start = Math.Max(order, (int)x) + 30 + (int)(6 * Math.Sqrt(Math.Max(order, x)));
        double[] values = new double[start + 2];
        values[start] = 1e-300;
        double sum = 0;
        for (int k = start; k > 0; k--)
        {
            values[k - 1] = (2 * k / x * values[k]) - values[k + 1];
            if (Math.Abs(values[k - 1]) > 1e250)
            {
                sum *= 1e-250;
                for (int i = k - 1; i < values.Length; i++)
                {
                    values[i] *= 1e-250;
                }
            }

            sum += (k - 1) % 2 != 0 ? 0 : k == 1 ? values[0] : 2 * values[k - 1];
        }

        for (int i = 0; i < values.Length; i++)
        {
            values[i] /= sum;
        }

        return values;
    }

    // Neumann's series of Y0 and Y1 in J.
    private static (double Y0, double Y1) SmallY(double x)
    {
        double logarithm = Math.Log(x / 2) + EulersConstant;
        if (x < Tiny)
        {
            return (2 / Math.PI * logarithm, -2 / Math.PI / x);
        }

        double[] j = BackwardJ(x, 1);
        double y0 = logarithm * j[0];
        double y1 = (-j[0] / x) + ((logarithm - 1) * j[1]);
        for (int k = 1; (2 * k) + 1 < j.Length; k++)
        {
            double sign = k % 2 == 0 ? -1 : 1;
            y0 += sign * 2 * j[2 * k] / k;
            y1 += sign * ((2 * k) + 1) * j[(2 * k) + 1] / (k * (k + 1.0));
        }

        return (y0 * 2 / Math.PI, y1 * 2 / Math.PI);
    }
}
