using System;

namespace CSockTranslate.Runtime.Mathematics;

// The error function and the gamma function.
internal static partial class PortableMath
{
    private const double EulersConstant = 0.57721566490153286061;
    private const int ZetaTerms = 60;

    // ζ(k) - 1, from the definition: the first terms, and the rest as an integral with its corrections (Euler and Maclaurin).
    private static readonly double[] s_zetaLessOne = ComputeZeta();

    /// <summary>The error function.</summary>
    internal static double Erf(double x)
    {
        double size = Math.Abs(x);
        return size < 2.5 ? ErfSeries(x) : Math.CopySign(1 - ErfcFraction(size), x);
    }

    /// <summary>1 less the error function.</summary>
    internal static double Erfc(double x) => double.IsNaN(x) ? x : x < 1 ? 1 - Erf(x) : ErfcFraction(x);

    /// <summary>The gamma function; NaN for negative whole numbers.</summary>
    internal static double Gamma(double x)
    {
        if (double.IsNaN(x) || double.IsInfinity(x))
        {
            return x > 0 || double.IsNaN(x) ? x : double.NaN;
        }

        if (x == 0)
        {
            return 1 / x;
        }

        if (x < 0.5)
        {
            double sine = SineOfPi(x);
            return sine == 0 ? double.NaN : x < -185 ? Math.CopySign(0, sine) : Math.PI / sine / Gamma(1 - x);
        }

        if (x > 172)
        {
            return double.PositiveInfinity;
        }

        // Γ(x) = (x - 1)(x - 2)…Γ(what is left), which is between 1.5 and 2.5.
        double product = 1;
        double rest = x;
        for (; rest > 2.5; product *= rest)
        {
            rest--;
        }

        return rest == 2 ? product : rest < 1.5 ? product * Math.Exp(LogGammaNearTwo(rest - 1)) / rest : product * Math.Exp(LogGammaNearTwo(rest - 2));
    }

    /// <summary>The logarithm of the absolute value of the gamma function, and its sign, 1 or -1.</summary>
    internal static double LogGamma(double x, out int sign)
    {
        sign = 1;
        if (double.IsNaN(x) || double.IsInfinity(x))
        {
            return x * x;
        }

        if (x <= 0)
        {
            double sine = SineOfPi(x);
            sign = sine < 0 || (x == 0 && double.IsNegative(x)) ? -1 : 1;
            return sine == 0 ? double.PositiveInfinity : Math.Log(Math.PI / Math.Abs(sine)) - LogGamma(1 - x, out _);
        }

        if (x >= 12)
        {
            return LogGammaLarge(x);
        }

        double product = 1;
        double rest = x;
        for (; rest > 2.5; product *= rest)
        {
            rest--;
        }

        if (rest >= 1.5)
        {
            return LogGammaNearTwo(rest - 2) + Math.Log(product);
        }

        return rest >= 0.5 ? LogGammaNearTwo(rest - 1) - Log1p(rest - 1) : LogGammaNearTwo(rest) - Log1p(rest) - Math.Log(rest);
    }

    // 2/√π e^(-x²) Σ 2^n x^(2n+1) / (1·3·…·(2n+1)); all terms have one sign.
    private static double ErfSeries(double x)
    {
        double term = x;
        double sum = x;
        for (int n = 1; Math.Abs(term) > Math.Abs(sum) * 1e-18; n++)
        {
            term *= 2 * x * x / ((2 * n) + 1);
            sum += term;
        }

        return sum * (2 / Math.Sqrt(Math.PI)) * ExpOfMinusSquare(x);
    }

    // e^(-x²)/√π / (x + ½/(x + 1/(x + 3/2/(x + …)))), from far inside.
    private static double ErfcFraction(double x)
    {
        if (x > 27.3)
        {
            return 0;
        }

        double fraction = x;
        for (int k = x < 2 ? 400 : 120; k > 0; k--)
        {
            fraction = x + (k / 2.0 / fraction);
        }

        return ExpOfMinusSquare(x) / Math.Sqrt(Math.PI) / fraction;
    }

    // The square has twice as many digits as fit; what does not fit comes in as a factor.
    private static double ExpOfMinusSquare(double x)
    {
        double square = x * x;
        return Math.Exp(-square) * (1 - Math.FusedMultiplyAdd(x, x, -square));
    }

    // ln Γ(2 + z) = (1 - γ)z + Σ (-1)^k (ζ(k) - 1) z^k / k, for z from -½ to ½.
    private static double LogGammaNearTwo(double z)
    {
        double sum = 0;
        for (int k = ZetaTerms - 1; k >= 2; k--)
        {
            sum = (sum + ((k % 2 == 0 ? 1 : -1) * s_zetaLessOne[k] / k)) * z;
        }

        return ((1 - EulersConstant) + sum) * z;
    }

    // Stirling's series.
    private static double LogGammaLarge(double x)
    {
        double inverse = 1 / x;
        double square = inverse * inverse;
        double correction = (1.0 / 12) - (square * ((1.0 / 360) - (square * ((1.0 / 1260) - (square * ((1.0 / 1680)
            - (square * ((1.0 / 1188) - (square * (691.0 / 360360))))))))));
        return ((x - 0.5) * (Math.Log(x) - 1)) - 0.5 + (0.5 * Math.Log(2 * Math.PI)) + (correction * inverse);
    }

    private static double SineOfPi(double x) => x == Math.Floor(x) ? 0 : Math.Sin(Math.PI * Math.IEEERemainder(x, 2));

    private static double[] ComputeZeta()
    {
        const int Direct = 30;
        double[] zeta = new double[ZetaTerms];
        for (int k = 2; k < ZetaTerms; k++)
        {
            double last = Math.Pow(Direct, -k);
            int order = 1;
            double sum = (last * Direct / (k - 1)) + (last / 2);
            double correction = last * k / Direct;
            double divisor = 12;
            foreach (double next in (ReadOnlySpan<double>)[-60, -42, -40, -39.6])
            {
                sum += correction / divisor;
                correction *= (k + order) * (k + order + 1.0) / (Direct * Direct);
                divisor *= next;
                order += 2;
            }

            for (int n = Direct - 1; n >= 2; n--)
            {
                sum += Math.Pow(n, -k);
            }

            zeta[k] = sum;
        }

        return zeta;
    }
}
